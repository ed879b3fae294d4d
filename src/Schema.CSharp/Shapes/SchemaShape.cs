using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.CSharp;

/// <summary>
/// What one C# declaration says about the schema, read from its syntax alone: plain values that are equal when the text that
/// matters is, wherever it stands. Names of types and properties are still those of C#; <see cref="SchemaLinker"/> gives them their meaning.
/// </summary>
public abstract record SchemaShape
{
    /// <summary>The C# name of the type.</summary>
    public required string ClrName { get; init; }

    /// <summary>The namespace it stands in; empty for the global one.</summary>
    public required string Namespace { get; init; }

    /// <summary>The namespaces that its file imports.</summary>
    public EquatableArray<string> Usings { get; init; }

    /// <summary><c>public</c> or <c>internal</c>.</summary>
    public string Accessibility { get; init; } = "internal";

    /// <summary>True when it is declared <c>partial</c>.</summary>
    public bool IsPartial { get; init; }

    /// <summary>What is wrong with its C# form.</summary>
    public EquatableArray<SchemaDiagnostic> Findings { get; init; }

    /// <summary>The C# name with its namespace, without <c>global::</c>.</summary>
    public string FullClrName => Namespace.Length == 0 ? ClrName : Namespace + "." + ClrName;
}
