using SchemaFirst.Schema.Database;
using SchemaFirst.Schema.Migrations;
using SchemaFirst.Schema.Migrations.Changes;
using SchemaFirst.Schema.Migrations.Steps;

namespace SchemaFirst.Analyzers.Migrations;

/// <summary>A drop and an add that look like a rename: the only ones of their kind in one table, or a table of the same columns.</summary>
/// <param name="Table">The table, as it is called in the next database.</param>
/// <param name="Column">The column that is added; null where the table itself is.</param>
/// <param name="FormerName">The name that is dropped.</param>
internal sealed record RenameGuess(QualifiedName Table, string? Column, string FormerName)
{
    public static IReadOnlyList<RenameGuess> Find(MigrationPlan plan)
    {
        var guesses = new List<RenameGuess>();
        foreach (var step in plan.Steps)
        {
            switch (step)
            {
                case AlterTable alter:
                    AddColumns(alter.Tables.Next, alter.Changes, guesses);
                    break;
                case RebuildTables rebuild:
                    foreach (var table in rebuild.Tables)
                    {
                        AddColumns(table.Tables.Next, table.Changes, guesses);
                    }

                    break;
            }
        }

        var created = plan.Steps.OfType<CreateTable>().Select(static step => step.Table).Where(static table => !table.IsLink).ToList();
        foreach (var dropped in plan.Steps.OfType<DropTable>().Select(static step => step.Table))
        {
            var alike = created.Where(table => AreAlike(dropped, table)).ToList();
            if (alike.Count == 1 && created.Remove(alike[0]))
            {
                guesses.Add(new RenameGuess(alike[0].Name, null, dropped.Name.Name));
            }
        }

        return guesses;
    }

    // One of a type goes and one of the same type comes: with more there is nothing to tell which became which.
    private static void AddColumns(Table table, IReadOnlyList<TableChange> changes, List<RenameGuess> guesses)
    {
        var added = changes.OfType<AddColumn>().Select(static change => change.Column).ToList();
        var dropped = changes.OfType<DropColumn>().Select(static change => change.Column).ToList();
        foreach (var column in added)
        {
            if (dropped.Count(other => HaveOneType(other, column)) == 1 && added.Count(other => HaveOneType(other, column)) == 1)
            {
                guesses.Add(new RenameGuess(table.Name, column.Name, dropped.First(other => HaveOneType(other, column)).Name));
            }
        }
    }

    private static bool HaveOneType(Column left, Column right) => left.Type == right.Type && left.IsList == right.IsList;

    // Most columns are the same, and there is more than the key that every table has.
    private static bool AreAlike(Table left, Table right)
    {
        var common = left.Columns.Count(column => right.FindColumn(column.Name) is { } other && HaveOneType(column, other));
        return common > 1 && common * 4 >= Math.Max(left.Columns.Count, right.Columns.Count) * 3;
    }
}
