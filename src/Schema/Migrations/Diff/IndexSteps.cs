using SchemaFirst.Schema.Migrations.Steps;

namespace SchemaFirst.Schema.Migrations.Diff;

/// <summary>Indexes that come, go and change; those of rebuilt tables are part of the rebuild.</summary>
internal static class IndexSteps
{
    public static void Add(DatabaseComparison comparison, List<MigrationStep> steps)
    {
        foreach (var table in comparison.Created)
        {
            foreach (var index in table.Indexes)
            {
                if (!comparison.Traits.IsPartOfTable(index))
                {
                    steps.Add(new CreateIndex(table, index, IsKnownToHold: true));
                }
            }
        }

        foreach (var table in comparison.Tables)
        {
            if (!table.IsRebuilt)
            {
                AddFor(table, comparison.Traits, steps);
            }
        }
    }

    private static void AddFor(TableComparison table, DiffTraits traits, List<MigrationStep> steps)
    {
        foreach (var index in table.Indexes.Dropped)
        {
            steps.Add(new DropIndex(table.Tables.Previous, index));
        }

        foreach (var index in table.Indexes.Added)
        {
            // The one unique index of a link table is over both its sides, whichever way round.
            steps.Add(new CreateIndex(table.Tables.Next, index, IsKnownToHold: table.Tables.Next.IsLink && table.Tables.Previous.Indexes.Any(static other => other.IsUnique)));
        }

        foreach (var index in table.Indexes.Restored)
        {
            steps.Add(new CreateIndex(table.Tables.Next, index, IsKnownToHold: true));
        }

        foreach (var pair in table.Indexes.Renamed)
        {
            if (table.Indexes.Renamed.Exists(other => other.Previous.Name == pair.Next.Name))
            {
                // The new name is another index's until that one is renamed too.
                steps.Add(new DropIndex(table.Tables.Previous, pair.Previous));
                steps.Add(new CreateIndex(table.Tables.Next, pair.Next, IsKnownToHold: true));
                continue;
            }

            steps.Add(traits.CanRenameIndexes ? new RenameIndex(table.Tables.Next, pair) : new RecreateIndex(table.Tables.Next, pair));
        }
    }
}
