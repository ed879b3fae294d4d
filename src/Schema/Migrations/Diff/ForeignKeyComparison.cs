using SchemaFirst.Schema.Database;

namespace SchemaFirst.Schema.Migrations.Diff;

/// <summary>The foreign keys of a table that stays.</summary>
internal sealed class ForeignKeyComparison
{
    public List<ForeignKey> Added { get; } = [];

    public List<ForeignKey> Dropped { get; } = [];

    /// <summary>Keys that stay, perhaps under another name.</summary>
    public List<Pair<ForeignKey>> Kept { get; } = [];

    /// <summary>The keys of tables that are equal.</summary>
    public static ForeignKeyComparison Same(Pair<Table> tables)
    {
        var result = new ForeignKeyComparison();
        for (var index = 0; index < tables.Next.ForeignKeys.Count; index++)
        {
            result.Kept.Add(new(tables.Previous.ForeignKeys[index], tables.Next.ForeignKeys[index]));
        }

        return result;
    }

    public static ForeignKeyComparison Compare(Pair<Table> tables, DiffTraits traits)
    {
        var result = new ForeignKeyComparison();
        var previous = tables.Previous.ForeignKeys.ToList();
        foreach (var next in tables.Next.ForeignKeys)
        {
            var match = previous.FindIndex(key => key.Name == next.Name && traits.ForeignKeysMatch(new(key, next)));
            if (match < 0)
            {
                match = previous.FindIndex(key => traits.ForeignKeysMatch(new(key, next)));
            }

            if (match < 0)
            {
                result.Added.Add(next);
            }
            else
            {
                result.Kept.Add(new(previous[match], next));
                previous.RemoveAt(match);
            }
        }

        result.Dropped.AddRange(previous);
        return result;
    }
}
