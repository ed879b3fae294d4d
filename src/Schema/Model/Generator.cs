using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Model;

/// <summary>A generator block.</summary>
public sealed class Generator
{
    /// <summary>The block's name.</summary>
    public required string Name { get; init; }

    /// <summary>The provider, if it is a plain string.</summary>
    public string? Provider { get; init; }

    /// <summary>The block, with all its properties.</summary>
    public required ConfigurationDeclaration Syntax { get; init; }
}
