using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Schema.Model;

namespace SchemaFirst.Model.Tests.Model;

/// <summary>All rows of a database as lists in memory, and the links of many-to-many relations as pairs.</summary>
internal sealed class World(DataModel schema, bool postgres)
{
    private readonly Dictionary<string, List<ModelRow>> _tables = schema.ModelNames.ToDictionary(static name => name, static _ => new List<ModelRow>(), StringComparer.Ordinal);
    private readonly Dictionary<string, List<(ModelRow First, ModelRow Second)>> _links = new(StringComparer.Ordinal);

    public DataModel Schema { get; } = schema;

    /// <summary>True for PostgreSQL's answers where the databases differ, false for SQLite's.</summary>
    public bool Postgres { get; } = postgres;

    public IEnumerable<ModelInfo> Models => _tables.Keys.Select(name => Schema.Find(name)!);

    public List<ModelRow> Rows(ModelInfo model) => _tables[model.Name];

    /// <summary>The rows that a relation field of a row leads to.</summary>
    public List<ModelRow> Related(ModelRow row, RelationInfo relation)
    {
        if (relation.Kind == RelationKind.ManyToMany)
        {
            return [.. Links(relation).Where(pair => (IsFirst(relation) ? pair.First : pair.Second) == row).Select(pair => IsFirst(relation) ? pair.Second : pair.First)];
        }

        var key = row.Take(relation.LocalFields);
        return [.. Rows(relation.Target).Where(other => Matches(other.Take(relation.RemoteFields), key))];
    }

    public bool AreLinked(ModelRow row, RelationInfo relation, ModelRow other) => Related(row, relation).Contains(other);

    public void Link(ModelRow row, RelationInfo relation, ModelRow other)
    {
        if (!AreLinked(row, relation, other))
        {
            Links(relation).Add(IsFirst(relation) ? (row, other) : (other, row));
        }
    }

    public void Unlink(ModelRow row, RelationInfo relation, ModelRow other) => Links(relation).Remove(IsFirst(relation) ? (row, other) : (other, row));

    /// <summary>Takes the row and its links out.</summary>
    public void Remove(ModelRow row)
    {
        Rows(row.Model).Remove(row);
        foreach (var pairs in _links.Values)
        {
            pairs.RemoveAll(pair => pair.First == row || pair.Second == row);
        }
    }

    /// <summary>What brings everything back to how it is now.</summary>
    public Action Snapshot()
    {
        var tables = _tables.ToDictionary(static pair => pair.Key, static pair => pair.Value.Select(static row => (Row: row, Values: row.Copy())).ToList());
        var links = _links.ToDictionary(static pair => pair.Key, static pair => pair.Value.ToList());
        return () =>
        {
            foreach (var (name, rows) in tables)
            {
                rows.ForEach(static saved => saved.Row.Restore(saved.Values));
                _tables[name] = [.. rows.Select(static saved => saved.Row)];
            }

            _links.Clear();
            foreach (var (name, pairs) in links)
            {
                _links[name] = pairs;
            }
        };
    }

    public static bool Matches(object?[] left, object?[] right) => left.Zip(right).All(static pair => Values.Same(pair.First, pair.Second));

    private List<(ModelRow First, ModelRow Second)> Links(RelationInfo relation) =>
        _links.TryGetValue(relation.RelationName, out var pairs) ? pairs : _links[relation.RelationName] = [];

    private static bool IsFirst(RelationInfo relation) => string.CompareOrdinal(relation.ToString(), relation.Opposite.ToString()) < 0;
}
