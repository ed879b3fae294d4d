using SchemaFirst.Schema.Database;
using SchemaFirst.Schema.Dialects;

namespace SchemaFirst.Schema.Introspection;

/// <summary>What the writers of a pulled schema share.</summary>
internal sealed class PullContext
{
    private readonly List<PullWarning> _warnings = [];

    public PullContext(DatabaseModel database, BaseSchema existing, Dialect dialect)
    {
        Database = database;
        Base = existing;
        Dialect = dialect;
        Tables = [.. database.Tables.Where(static table => !LinkTables.IsLink(table))];
        Names = new PulledNames(database, Tables, existing);
        Relations = new RelationPlan(database.Tables, existing, Names, dialect.PullsForeignKeysBackwards);
        Ignored = [.. Tables.Where(table => !Identity.IsUsable(table) && existing.Model(table.Name) is not { IsIgnored: true }).Select(static table => table.Name)];
    }

    public DatabaseModel Database { get; }

    public BaseSchema Base { get; }

    public Dialect Dialect { get; }

    /// <summary>The tables that are models.</summary>
    public IReadOnlyList<Table> Tables { get; }

    public PulledNames Names { get; }

    public RelationPlan Relations { get; }

    /// <summary>The tables whose models are ignored by this pull, as they were not before.</summary>
    public HashSet<QualifiedName> Ignored { get; }

    public IReadOnlyList<PullWarning> Warnings => _warnings;

    /// <summary>What native types are written behind.</summary>
    public string DatasourceName => Base.Schema.Datasource?.Name ?? "db";

    /// <summary>True when models say which namespace they stand in.</summary>
    public bool WritesNamespaces => Base.Schema.Datasource is { HasSchemas: true };

    public void Warn(PullWarningKind kind, string subject) => _warnings.Add(new PullWarning(kind, subject));
}
