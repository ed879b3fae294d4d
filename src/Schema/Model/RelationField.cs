using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Model;

/// <summary>A field that leads to another model.</summary>
public sealed class RelationField : Field
{
    /// <summary>The model it leads to.</summary>
    public required Model ReferencedModel { get; init; }

    /// <summary>The relation it is an end of; null when binding could not pair it.</summary>
    public Relation? Relation { get; internal set; }

    /// <summary>The other end; null when binding could not pair it.</summary>
    public RelationField? Opposite { get; internal set; }

    /// <summary>The name in <c>@relation("…")</c>, if written.</summary>
    public string? ExplicitRelationName { get; internal set; }

    /// <summary>The foreign-key fields, in order; empty on the side without them.</summary>
    public IReadOnlyList<ScalarField> Fields { get; internal set; } = [];

    /// <summary>The referenced fields, in order; empty on the side without them.</summary>
    public IReadOnlyList<ScalarField> References { get; internal set; } = [];

    /// <summary>True on the side that holds the foreign key.</summary>
    public bool HoldsForeignKey => Fields.Count > 0;

    /// <summary><c>onDelete</c> as written; null for the default.</summary>
    public ReferentialAction? OnDelete { get; internal set; }

    /// <summary><c>onUpdate</c> as written; null for the default.</summary>
    public ReferentialAction? OnUpdate { get; internal set; }

    /// <summary>The <c>@relation</c> attribute; null without.</summary>
    public AttributeSyntax? RelationAttribute { get; internal set; }

    /// <summary>True when <c>fields</c> was written, even if it names nothing that exists.</summary>
    public bool HasFieldsArgument { get; internal set; }

    /// <summary>True when <c>references</c> was written, even if it names nothing that exists.</summary>
    public bool HasReferencesArgument { get; internal set; }

    /// <summary>The constraint's name as written (<c>map</c>); null for the default.</summary>
    public string? ExplicitConstraintName { get; internal set; }
}
