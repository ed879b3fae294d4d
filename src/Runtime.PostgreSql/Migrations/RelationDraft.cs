using SchemaFirst.Schema.Database;

namespace SchemaFirst.Runtime.PostgreSql.Migrations;

/// <summary>A table or view while its parts are read.</summary>
internal sealed class RelationDraft(QualifiedName name)
{
    public QualifiedName Name => name;

    public bool IsView { get; init; }

    public bool IsMaterialized { get; init; }

    public TableTraits Traits { get; init; }

    public string? Comment { get; init; }

    public string? Definition { get; init; }

    public List<Column> Columns { get; } = [];

    public PrimaryKey? PrimaryKey { get; set; }

    public List<TableIndex> Indexes { get; } = [];

    public List<ForeignKey> ForeignKeys { get; } = [];

    public List<OtherConstraint> Others { get; } = [];

    public View ToView() => new() { Name = name, Columns = Columns, Definition = Definition, IsMaterialized = IsMaterialized, Comment = Comment };

    public Table ToTable() => new()
    {
        Name = name,
        Columns = Columns,
        PrimaryKey = PrimaryKey,
        Indexes = Indexes,
        ForeignKeys = ForeignKeys,
        OtherConstraints = Others,
        Traits = Traits,
        Comment = Comment,
    };
}
