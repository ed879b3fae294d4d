namespace SchemaFirst;

/// <summary>Names the database, or the databases, that the client's schema is for: the <c>datasource</c> block.</summary>
/// <remarks>With several providers the rules of all of them hold; the connection decides at run time.</remarks>
[AttributeUsage(AttributeTargets.Class)]
public sealed class DatasourceAttribute : Attribute
{
    /// <summary>A datasource for one provider or several.</summary>
    public DatasourceAttribute(params Provider[] providers) => Providers = providers;

    /// <summary>A datasource for a provider by one of its names in the schema language.</summary>
    public DatasourceAttribute(string provider) => ProviderName = provider;

    /// <summary>The providers, where their place among the arguments matters.</summary>
    public Provider[]? Providers { get; set; }

    /// <summary>The provider by name, where its place among the arguments matters.</summary>
    public string? ProviderName { get; set; }

    /// <summary>The name of the block; <c>db</c> unless told.</summary>
    public string? Name { get; set; }

    /// <summary>Who keeps relations whole.</summary>
    public RelationMode RelationMode { get; set; }

    /// <summary>The database schemas that models stand in.</summary>
    public string[]? Schemas { get; set; }

    /// <summary>PostgreSQL extensions: a name, or a name with options as in <c>postgis(version: "3.1")</c>.</summary>
    public string[]? Extensions { get; set; }
}
