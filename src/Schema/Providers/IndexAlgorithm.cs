using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Providers;

/// <summary>An access method of indexes, and the fields it takes without an operator class.</summary>
/// <param name="Name">Its name behind <c>type:</c>.</param>
public sealed record IndexAlgorithm(string Name)
{
    /// <summary>The default method of every database.</summary>
    public static IndexAlgorithm BTree { get; } = new("BTree") { TakesAnyField = true };

    /// <summary>The default method and no other.</summary>
    public static IReadOnlyList<IndexAlgorithm> OnlyBTree { get; } = [BTree];

    /// <summary>True when it takes every field, and operator classes need not be known.</summary>
    public bool TakesAnyField { get; init; }

    /// <summary>True when it takes every list.</summary>
    public bool TakesLists { get; init; }

    /// <summary>The types of fields without a native type that it takes.</summary>
    public EquatableArray<ScalarType> Scalars { get; init; }

    /// <summary>The native types it takes, where it asks for them.</summary>
    public EquatableArray<string> NativeTypes { get; init; }

    /// <summary>True when a written native type decides in place of the field's type.</summary>
    public bool AsksForNativeType { get; init; } = true;

    /// <summary>True when it keeps its fields in order, so that they may have a direction.</summary>
    public bool TakesSort { get; init; } = true;

    /// <summary>True when it takes one field only.</summary>
    public bool OneFieldOnly { get; init; }

    /// <summary>The type that only the last of several fields may have; null without such a rule.</summary>
    public ScalarType? MustEndWith { get; init; }
}
