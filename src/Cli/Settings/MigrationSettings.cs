using System.Text.Json.Serialization;

namespace SchemaFirst.Cli.Settings;

/// <summary>The migrations of a project.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record MigrationSettings
{
    /// <summary>The folder.</summary>
    public string Path { get; set; } = "migrations";

    /// <summary>SQL that is run on a shadow database before the migrations: it makes the external tables and enums that they speak of.</summary>
    public string? InitShadowDb { get; set; }

    /// <summary>The command that fills a new database.</summary>
    public string? Seed { get; set; }
}
