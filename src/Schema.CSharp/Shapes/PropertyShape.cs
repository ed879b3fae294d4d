using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.CSharp;

/// <summary>A property that is a field: its two names and what the generator must know of its C# form.</summary>
/// <param name="ClrName">The name of the property.</param>
/// <param name="SchemaName">The name of the field.</param>
/// <param name="ClrType">The type as written, without <c>?</c> and without the list around it.</param>
/// <param name="Arity">One, one or null, or a list.</param>
public sealed record PropertyShape(string ClrName, string SchemaName, string ClrType, FieldArity Arity)
{
    /// <summary>The type as written, whole.</summary>
    public string DeclaredType { get; init; } = "";

    /// <summary>True for a <c>partial</c> property, as relations are.</summary>
    public bool IsPartial { get; init; }

    /// <summary>True for a parameter of a positional record.</summary>
    public bool IsPositional { get; init; }

    /// <summary>True for a <c>required</c> property.</summary>
    public bool IsRequired { get; init; }

    /// <summary>True when it can be set: <c>set</c>, <c>init</c>, or a positional parameter.</summary>
    public bool IsWritable { get; init; }

    /// <summary>True for a value of any type that is stored as <c>Json</c>.</summary>
    public bool IsTypedJson { get; init; }

    /// <summary><c>public</c>, <c>internal</c> and so on.</summary>
    public string Accessibility { get; init; } = "public";
}
