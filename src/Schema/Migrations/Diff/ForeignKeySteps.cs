using SchemaFirst.Schema.Database;
using SchemaFirst.Schema.Migrations.Changes;
using SchemaFirst.Schema.Migrations.Steps;

namespace SchemaFirst.Schema.Migrations.Diff;

/// <summary>
/// Foreign keys that come and go, for dialects that add them to tables that exist. A key that stays is dropped and added again
/// when what it rests on (a referenced key, the type of a column) is taken away in between.
/// </summary>
internal static class ForeignKeySteps
{
    public static void Add(DatabaseComparison comparison, List<MigrationStep> steps)
    {
        if (!comparison.Traits.CanAlterTables)
        {
            return;
        }

        foreach (var table in comparison.Created)
        {
            foreach (var key in table.ForeignKeys)
            {
                steps.Add(new AddForeignKey(table, key));
            }
        }

        foreach (var table in comparison.Dropped)
        {
            foreach (var key in table.ForeignKeys)
            {
                steps.Add(new DropForeignKey(table, key));
            }
        }

        foreach (var table in comparison.Tables)
        {
            AddFor(table, comparison, steps);
        }
    }

    private static void AddFor(TableComparison table, DatabaseComparison comparison, List<MigrationStep> steps)
    {
        foreach (var key in table.ForeignKeys.Dropped)
        {
            steps.Add(new DropForeignKey(table.Tables.Previous, key));
        }

        foreach (var pair in table.ForeignKeys.Kept)
        {
            if (LosesItsGround(table, pair.Previous, comparison) || TakesAnothersName(table, pair, comparison))
            {
                steps.Add(new DropForeignKey(table.Tables.Previous, pair.Previous));
                steps.Add(new AddForeignKey(table.Tables.Next, pair.Next));
            }
            else if (comparison.Traits.CanRenameConstraints && pair.Previous.Name is not null && pair.Previous.Name != pair.Next.Name)
            {
                steps.Add(new RenameForeignKey(table.Tables.Next, pair));
            }
        }

        foreach (var key in table.ForeignKeys.Added)
        {
            steps.Add(new AddForeignKey(table.Tables.Next, key));
        }
    }

    // The new name is another key's until that one is renamed too.
    private static bool TakesAnothersName(TableComparison table, Pair<ForeignKey> pair, DatabaseComparison comparison) =>
        comparison.Traits.CanRenameConstraints && pair.Previous.Name != pair.Next.Name
        && table.ForeignKeys.Kept.Exists(other => other.Previous != pair.Previous && other.Previous.Name == pair.Next.Name);

    private static bool LosesItsGround(TableComparison table, ForeignKey key, DatabaseComparison comparison)
    {
        if (key.Columns.Any(column => TakesAnotherType(table, column)) || comparison.Find(key.ReferencedTable) is not { } referenced)
        {
            return key.Columns.Any(column => TakesAnotherType(table, column));
        }

        if (referenced.IsSame)
        {
            return false;
        }

        if (key.ReferencedColumns.Any(column => TakesAnotherType(referenced, column)))
        {
            return true;
        }

        var wanted = IndexParts.SetKey(key.ReferencedColumns);
        return (referenced.DropsPrimaryKey && Names(referenced.Tables.Previous.PrimaryKey!.Columns) == wanted)
            || referenced.Indexes.Dropped.Any(index => index.IsUnique && Names(index.Columns) == wanted);
    }

    private static bool TakesAnotherType(TableComparison table, string column) => !table.IsSame && table.Find(column) is { } found && (found.Aspects & ColumnAspects.Type) != 0;

    private static string Names(IEnumerable<IndexColumn> columns) => IndexParts.SetKey(columns.Select(static column => column.Name));
}
