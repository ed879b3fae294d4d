using SchemaFirst.Schema.Database;
using SchemaFirst.Schema.Dialects;

namespace SchemaFirst.Schema.Introspection;

/// <summary>What the writers of a pulled schema share.</summary>
internal sealed class PullContext
{
    private readonly List<PullWarning> _warnings = [];
    private readonly HashSet<Model.Model> _pulled;

    public PullContext(DatabaseModel database, BaseSchema existing, Dialect dialect, PullStyle style)
    {
        IsFaithful = style == PullStyle.Faithful;
        Database = database;
        Base = existing;
        Dialect = dialect;
        var tables = database.Tables.Where(static table => !Housekeeping.Contains(table)).ToList();
        var links = new LinkTables(existing);
        Tables = [.. tables.Where(table => !links.IsLink(table))];
        Views = [.. database.Views.Where(static view => !view.IsMaterialized)];
        Names = new PulledNames(database, Tables, Views, existing, IsFaithful);
        Relations = new RelationPlan(tables, existing, Names, links, dialect.PullsForeignKeysBackwards, IsFaithful);
        _pulled = [.. Tables.Select(table => existing.Model(table.Name)).Concat(Views.Select(view => existing.View(view.Name))).OfType<Model.Model>()];
        Ignored = [.. Tables.Where(table => !Identity.IsUsable(table) && existing.Model(table.Name) is not { IsIgnored: true }).Select(static table => table.Name)];
    }

    /// <summary>True when what was there stays wherever the database does not contradict it.</summary>
    public bool IsFaithful { get; }

    public DatabaseModel Database { get; }

    public BaseSchema Base { get; }

    public Dialect Dialect { get; }

    /// <summary>The tables that are models.</summary>
    public IReadOnlyList<Table> Tables { get; }

    /// <summary>The views that can be views.</summary>
    public IReadOnlyList<View> Views { get; }

    public PulledNames Names { get; }

    public RelationPlan Relations { get; }

    /// <summary>The tables whose models are ignored by this pull, as they were not before.</summary>
    public HashSet<QualifiedName> Ignored { get; }

    public IReadOnlyList<PullWarning> Warnings => _warnings;

    /// <summary>What native types are written behind.</summary>
    public string DatasourceName => Base.Schema.Datasource?.Name ?? "db";

    /// <summary>True when models say which namespace they stand in.</summary>
    public bool WritesNamespaces => Base.Schema.Datasource is { HasSchemas: true };

    /// <summary>True when what a model of the schema before stood for is still in the database.</summary>
    public bool IsPulled(Model.Model model) => _pulled.Contains(model);

    public void Warn(PullWarningKind kind, string subject) => _warnings.Add(new PullWarning(kind, subject));
}
