using SchemaFirst.Schema.Migrations.Changes;
using SchemaFirst.Schema.Migrations.Steps;

namespace SchemaFirst.Schema.Migrations.Diff;

/// <summary>Tables that come, go and change.</summary>
internal static class TableSteps
{
    public static void Add(DatabaseComparison comparison, List<MigrationStep> steps)
    {
        foreach (var table in comparison.Created)
        {
            steps.Add(new CreateTable(table));
        }

        foreach (var table in comparison.Dropped)
        {
            steps.Add(new DropTable(table));
        }

        var rebuilds = new List<TableRebuild>();
        foreach (var table in comparison.Tables)
        {
            if (table.IsSame)
            {
                continue;
            }

            var changes = Changes(table, table.IsRebuilt && comparison.Traits.FillsNullsOnRebuild);
            if (table.IsRebuilt)
            {
                rebuilds.Add(new TableRebuild(table.Tables, [.. table.Columns.Select(static column => column.Columns)], changes));
            }
            else if (changes.Count > 0)
            {
                steps.Add(new AlterTable(table.Tables, changes));
            }
        }

        if (rebuilds.Count > 0)
        {
            steps.Add(new RebuildTables(rebuilds));
        }
    }

    private static List<TableChange> Changes(TableComparison table, bool fillsNulls)
    {
        var changes = new List<TableChange>();
        if (table.DropsPrimaryKey)
        {
            changes.Add(new DropPrimaryKey(table.Tables.Previous.PrimaryKey!));
        }

        if (table.RenamesPrimaryKey)
        {
            changes.Add(new RenamePrimaryKey(table.Tables.Select(static one => one.PrimaryKey!)));
        }

        foreach (var column in table.Dropped)
        {
            changes.Add(new DropColumn(column));
        }

        foreach (var column in table.Added)
        {
            changes.Add(new AddColumn(column));
        }

        // By name, as what is added: a column that is dropped and made again ends up behind the others.
        foreach (var column in table.Columns.Where(static column => column.Aspects != ColumnAspects.None).OrderBy(static column => column.Columns.Next.Name, StringComparer.Ordinal))
        {
            changes.Add(column.ToChange(fillsNulls));
        }

        if (table.AddsPrimaryKey)
        {
            changes.Add(new AddPrimaryKey(table.Tables.Next.PrimaryKey!));
        }

        return changes;
    }
}
