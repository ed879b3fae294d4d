using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Database;

/// <summary>An enum type.</summary>
/// <param name="Name">The name.</param>
/// <param name="Values">The values, in order.</param>
public sealed record DatabaseEnum(QualifiedName Name, EquatableArray<string> Values)
{
    /// <summary>The comment on it; null without.</summary>
    public string? Comment { get; init; }
}
