using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Model;

/// <summary>A model (table) or view.</summary>
public sealed class Model
{
    private FieldTable<Field> _fields = FieldTable<Field>.Empty;

    /// <summary>The name in the schema.</summary>
    public required string Name { get; init; }

    /// <summary>The table's or view's name in the database (<c>@@map</c>), else the name.</summary>
    public string DatabaseName { get; internal set; } = "";

    /// <summary>The database schema (<c>@@schema</c>); null for the default one.</summary>
    public string? Schema { get; internal set; }

    /// <summary>The text in <c>@@schema</c>; null without.</summary>
    public StringExpression? SchemaSyntax { get; internal set; }

    /// <summary>True for a <c>view</c>.</summary>
    public bool IsView { get; init; }

    /// <summary>True with <c>@@ignore</c>: in the database, but not in the client.</summary>
    public bool IsIgnored { get; internal set; }

    /// <summary>All fields in the order declared.</summary>
    public IReadOnlyList<Field> Fields
    {
        get => _fields.Items;
        internal set => _fields = new FieldTable<Field>(value);
    }

    /// <summary>Names of fields whose type is not known; they are in <see cref="Fields"/> under no form.</summary>
    internal HashSet<string>? UnresolvedFields { get; set; }

    /// <summary>The fields that hold a value (scalar, enum, composite, unsupported), in order.</summary>
    public IEnumerable<ScalarField> ScalarFields => Fields.OfType<ScalarField>();

    /// <summary>The fields that lead to other models, in order.</summary>
    public IEnumerable<RelationField> RelationFields => Fields.OfType<RelationField>();

    /// <summary>The primary key; null without.</summary>
    public Index? PrimaryKey { get; internal set; }

    /// <summary>The shard key; null without.</summary>
    public ShardKey? ShardKey { get; internal set; }

    /// <summary>The <c>@@map</c> attribute; null without.</summary>
    public AttributeSyntax? MapSyntax { get; internal set; }

    /// <summary>Unique keys, indexes and full-text indexes (not the primary key): those of fields first, then <c>@@index</c>, <c>@@unique</c> and <c>@@fulltext</c>, each in order.</summary>
    public IReadOnlyList<Index> Indexes { get; internal set; } = [];

    /// <summary>The block.</summary>
    public required ModelDeclaration Syntax { get; init; }

    /// <summary>The model's documentation.</summary>
    public string? Documentation => Syntax.Documentation;

    /// <summary>The field of that name; null without one.</summary>
    public Field? FindField(string name) => _fields.Find(name);

    /// <summary>The keys that tell rows apart: the primary key, then the unique keys in order.</summary>
    public IEnumerable<Index> UniqueKeys()
    {
        if (PrimaryKey is not null)
        {
            yield return PrimaryKey;
        }

        foreach (var index in Indexes)
        {
            if (index.Kind == IndexKind.Unique)
            {
                yield return index;
            }
        }
    }

    /// <inheritdoc/>
    public override string ToString() => Name;
}
