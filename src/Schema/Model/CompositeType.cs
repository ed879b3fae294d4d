using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Model;

/// <summary>A <c>type</c> block.</summary>
public sealed class CompositeType
{
    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>The fields, in order.</summary>
    public IReadOnlyList<ScalarField> Fields { get; internal set; } = [];

    /// <summary>The block.</summary>
    public required ModelDeclaration Syntax { get; init; }
}
