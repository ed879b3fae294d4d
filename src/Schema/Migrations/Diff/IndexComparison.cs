using SchemaFirst.Schema.Database;

namespace SchemaFirst.Schema.Migrations.Diff;

/// <summary>The indexes of a table that stays.</summary>
internal sealed class IndexComparison
{
    public List<TableIndex> Added { get; } = [];

    public List<TableIndex> Dropped { get; } = [];

    /// <summary>Indexes that are the same but for their name.</summary>
    public List<Pair<TableIndex>> Renamed { get; } = [];

    /// <summary>Indexes that go with a column that is dropped and made anew, and must come back.</summary>
    public List<TableIndex> Restored { get; } = [];

    public static IndexComparison Compare(TableComparison table, DiffTraits traits)
    {
        var result = new IndexComparison();
        var previous = table.Tables.Previous.Indexes.Where(static index => !index.HasExpressions).ToList();
        var open = new List<TableIndex>();
        foreach (var next in table.Tables.Next.Indexes)
        {
            var same = previous.FindIndex(index => index.Name == next.Name && traits.IndexesMatch(new(index, next)));
            if (same < 0)
            {
                open.Add(next);
                continue;
            }

            previous.RemoveAt(same);
            result.Keep(table, next);
        }

        foreach (var next in open)
        {
            var match = previous.FindIndex(index => traits.IndexesMatch(new(index, next)));
            if (match < 0 && HasTwin(table.Tables.Previous, index => traits.IndexesMatch(new(index, next))))
            {
                continue;
            }

            if (match < 0)
            {
                result.Added.Add(next);
            }
            else if (traits.IsPartOfTable(next) && traits.IsPartOfTable(previous[match]))
            {
                previous.RemoveAt(match);
            }
            else if (next.Columns.Any(column => table.IsRecreated(column.Name)))
            {
                previous.RemoveAt(match);
                result.Restored.Add(next);
            }
            else
            {
                result.Renamed.Add(new(previous[match], next));
                previous.RemoveAt(match);
            }
        }

        result.Dropped.AddRange(previous.Where(index => !HasTwin(table.Tables.Next, other => traits.IndexesMatch(new(index, other)))));
        return result;
    }

    // A second index over the same columns does nothing that the first does not do: neither its coming nor its going is a change.
    private static bool HasTwin(Table table, Func<TableIndex, bool> matches) => table.Indexes.Any(matches);

    private void Keep(TableComparison table, TableIndex index)
    {
        foreach (var column in index.Columns)
        {
            if (table.IsRecreated(column.Name))
            {
                Restored.Add(index);
                return;
            }
        }
    }
}
