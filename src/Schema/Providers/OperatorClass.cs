using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Providers;

/// <summary>An operator class: what an index compares a field by.</summary>
/// <param name="Name">Its name behind <c>ops:</c>.</param>
/// <param name="Algorithms">The access methods it is made for.</param>
public sealed record OperatorClass(string Name, EquatableArray<string> Algorithms)
{
    /// <summary>The type of fields without a native type that it takes; null when the field must name a native type.</summary>
    public ScalarType? Scalar { get; init; }

    /// <summary>The native types it takes.</summary>
    public EquatableArray<string> NativeTypes { get; init; }

    /// <summary>True when it takes any list and nothing else.</summary>
    public bool NeedsList { get; init; }
}
