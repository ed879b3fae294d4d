using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Database;

/// <summary>An enum type.</summary>
/// <param name="Name">The name.</param>
/// <param name="Values">The values, in order.</param>
public sealed record DatabaseEnum(QualifiedName Name, EquatableArray<string> Values)
{
    /// <summary>The names that it had before, in the order to look for them.</summary>
    public EquatableArray<QualifiedName> FormerNames { get; init; }

    /// <summary>The values' names before.</summary>
    public EquatableArray<FormerValue> FormerValues { get; init; }

    /// <summary>The comment on it; null without.</summary>
    public string? Comment { get; init; }
}
