using System.Text.Json.Serialization;

namespace SchemaFirst.Cli.Settings;

/// <summary>What <c>schemafirst.json</c> may say; unknown keys are refused.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record ProjectSettings
{
    /// <summary>Lets editors check the file.</summary>
    [JsonPropertyName("$schema")]
    public string? JsonSchema { get; init; }

    /// <summary>The schema: a <c>.prisma</c> file, a folder of them, or a C# project.</summary>
    public string? Schema { get; init; }

    /// <summary>The database.</summary>
    public DatasourceSettings Datasource { get; init; } = new();

    /// <summary>Migrations.</summary>
    public MigrationSettings Migrations { get; init; } = new();

    /// <summary>Tables.</summary>
    public ExternalSettings Tables { get; init; } = new();

    /// <summary>Enums.</summary>
    public ExternalSettings Enums { get; init; } = new();

    /// <summary>Views.</summary>
    public ViewSettings Views { get; init; } = new();
}
