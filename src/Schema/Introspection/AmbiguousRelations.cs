using SchemaFirst.Schema.Database;

namespace SchemaFirst.Schema.Introspection;

/// <summary>The pairs of tables whose relations need names: there are several, or a column has the name that the field would have.</summary>
internal sealed class AmbiguousRelations
{
    private readonly Dictionary<(QualifiedName, QualifiedName), int> _counts = [];
    private readonly HashSet<(QualifiedName, QualifiedName)> _colliding = [];

    public AmbiguousRelations(IEnumerable<Table> tables, Func<QualifiedName, Table?> find, LinkTables links)
    {
        foreach (var table in tables)
        {
            if (links.IsLink(table))
            {
                Add(LinkTables.Key(table, "A")!.ReferencedTable, LinkTables.Key(table, "B")!.ReferencedTable, find);
                continue;
            }

            foreach (var key in table.ForeignKeys.GroupBy(static key => (key.Columns, key.ReferencedTable, key.ReferencedColumns)).Select(static group => group.First()))
            {
                Add(table.Name, key.ReferencedTable, find);
            }
        }
    }

    public bool Contains(QualifiedName left, QualifiedName right)
    {
        var pair = Pair(left, right);
        return _colliding.Contains(pair) || (_counts.TryGetValue(pair, out var count) && count > 1);
    }

    private void Add(QualifiedName left, QualifiedName right, Func<QualifiedName, Table?> find)
    {
        var pair = Pair(left, right);
        _counts[pair] = _counts.TryGetValue(pair, out var count) ? count + 1 : 1;
        if (find(left)?.FindColumn(right.Name) is not null || find(right)?.FindColumn(left.Name) is not null)
        {
            _colliding.Add(pair);
        }
    }

    private static (QualifiedName, QualifiedName) Pair(QualifiedName left, QualifiedName right) =>
        string.CompareOrdinal(left.ToString(), right.ToString()) <= 0 ? (left, right) : (right, left);
}
