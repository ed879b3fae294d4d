using SchemaFirst.Schema.Database;
using SchemaFirst.Schema.Dialects;

namespace SchemaFirst.Schema.Migrations.Diff;

/// <summary>Both databases with their tables and enums paired by name.</summary>
internal sealed class DatabaseComparison
{
    private readonly Dictionary<QualifiedName, TableComparison> _byName = [];

    public DatabaseComparison(Pair<DatabaseModel> models, Dialect dialect)
    {
        Models = models;
        Dialect = dialect;
        var previous = new Dictionary<QualifiedName, Table>();
        foreach (var table in models.Previous.Tables)
        {
            if (!HistoryTable.HasName(table))
            {
                previous[table.Name] = table;
            }
        }

        foreach (var table in models.Next.Tables)
        {
            if (HistoryTable.HasName(table))
            {
                continue;
            }

            if (previous.TryGetValue(table.Name, out var old))
            {
                previous.Remove(table.Name);
                var pair = new TableComparison(new Pair<Table>(old, table), this);
                Tables.Add(pair);
                _byName[table.Name] = pair;
            }
            else
            {
                Created.Add(table);
            }
        }

        foreach (var table in models.Previous.Tables)
        {
            if (previous.ContainsKey(table.Name))
            {
                Dropped.Add(table);
            }
        }

        foreach (var table in Tables)
        {
            table.CompareKeys();
        }
    }

    public Pair<DatabaseModel> Models { get; }

    public Dialect Dialect { get; }

    public DiffTraits Traits => Dialect.Traits;

    /// <summary>Tables that stay, in the next database's order.</summary>
    public List<TableComparison> Tables { get; } = [];

    public List<Table> Created { get; } = [];

    public List<Table> Dropped { get; } = [];

    public TableComparison? Find(QualifiedName name) => _byName.TryGetValue(name, out var table) ? table : null;
}
