using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Model;

/// <summary>A field of a model, view or composite type.</summary>
public abstract class Field
{
    /// <summary>The name in the schema.</summary>
    public required string Name { get; init; }

    /// <summary>One, optional or list.</summary>
    public required FieldArity Arity { get; init; }

    /// <summary>True with <c>@ignore</c>, or when what it leads to is ignored.</summary>
    public bool IsIgnored { get; internal set; }

    /// <summary>The line.</summary>
    public required FieldDeclaration Syntax { get; init; }

    /// <summary>The model it belongs to; null in a composite type.</summary>
    public Model? Model { get; init; }

    /// <summary>The composite type it belongs to; null in a model or view.</summary>
    public CompositeType? CompositeType { get; init; }

    /// <summary>The field's documentation.</summary>
    public string? Documentation => Syntax.Documentation;

    /// <summary>True for <c>?</c>.</summary>
    public bool IsOptional => Arity == FieldArity.Optional;

    /// <summary>True for <c>[]</c>.</summary>
    public bool IsList => Arity == FieldArity.List;

    /// <summary>True without <c>?</c> and <c>[]</c>.</summary>
    public bool IsRequired => Arity == FieldArity.Required;

    /// <inheritdoc/>
    public override string ToString() => $"{Model?.Name ?? CompositeType?.Name}.{Name}";
}
