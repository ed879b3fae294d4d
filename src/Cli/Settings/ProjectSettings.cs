using System.Text.Json.Serialization;

namespace SchemaFirst.Cli.Settings;

/// <summary>What <c>schemafirst.json</c> may say; unknown keys are refused.</summary>
/// <remarks>Set, not init: the serialiser made at compile time would put null where a key is missing.</remarks>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record ProjectSettings
{
    /// <summary>Lets editors check the file.</summary>
    [JsonPropertyName("$schema")]
    public string? JsonSchema { get; set; }

    /// <summary>The schema: a <c>.prisma</c> file, a folder of them, or a C# project.</summary>
    public string? Schema { get; set; }

    /// <summary>The database.</summary>
    public DatasourceSettings Datasource { get; set; } = new();

    /// <summary>Migrations.</summary>
    public MigrationSettings Migrations { get; set; } = new();

    /// <summary>Tables.</summary>
    public ExternalSettings Tables { get; set; } = new();

    /// <summary>Enums.</summary>
    public ExternalSettings Enums { get; set; } = new();

    /// <summary>Views.</summary>
    public ViewSettings Views { get; set; } = new();
}
