using System.Text.Json.Serialization;

namespace SchemaFirst.Cli.Settings;

/// <summary>The database of a project.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record DatasourceSettings
{
    /// <summary>The connection string or URL; <c>env:NAME</c> takes it from an environment variable.</summary>
    public string? Url { get; set; }

    /// <summary>The shadow database's connection string or URL; without it one is made beside the database.</summary>
    public string? ShadowDatabaseUrl { get; set; }
}
