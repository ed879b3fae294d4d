using System.Text.Json;

namespace SchemaFirst.Cli.Settings;

/// <summary>Reads <c>schemafirst.json</c> and <c>.env</c> of the current folder.</summary>
internal static class SettingsReader
{
    private const string FileName = "schemafirst.json";

    /// <summary>The settings; all defaults where there is no file.</summary>
    /// <exception cref="CliException">The file is not JSON, or has a key that does not exist.</exception>
    public static ProjectSettings Read()
    {
        if (!File.Exists(FileName))
        {
            return new ProjectSettings();
        }

        try
        {
            return JsonSerializer.Deserialize(File.ReadAllText(FileName), SettingsJson.Default.ProjectSettings) ?? new ProjectSettings();
        }
        catch (JsonException failure)
        {
            throw new CliException("SF9030", $"'{FileName}' cannot be read: {failure.Message}", "The keys are schema, datasource.url, datasource.shadowDatabaseUrl, migrations.path, migrations.seed") { Place = FileName };
        }
    }
}
