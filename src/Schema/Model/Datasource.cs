using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Model;

/// <summary>The datasource block.</summary>
public sealed class Datasource
{
    /// <summary>The block's name, which native types use as prefix.</summary>
    public required string Name { get; init; }

    /// <summary>The provider as written (<c>postgres</c> stays <c>postgres</c>).</summary>
    public required string ProviderText { get; init; }

    /// <summary>Database schemas (<c>schemas = […]</c>) in the order written; empty without.</summary>
    public IReadOnlyList<string> Schemas { get; internal set; } = [];

    /// <summary>True when database schemas are listed.</summary>
    public bool HasSchemas => Schemas.Count > 0;

    /// <summary>PostgreSQL extensions, in the order written.</summary>
    public IReadOnlyList<DatabaseExtension> Extensions { get; internal set; } = [];

    /// <summary>Where the extensions stand, for a provider that has them; null without.</summary>
    public ConfigurationProperty? ExtensionsSyntax { get; internal set; }

    /// <summary>The block.</summary>
    public required ConfigurationDeclaration Syntax { get; init; }
}
