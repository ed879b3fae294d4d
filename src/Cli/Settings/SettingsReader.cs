using System.Text.Json;

namespace SchemaFirst.Cli.Settings;

/// <summary>Reads <c>schemafirst.json</c> and <c>.env</c> of the current folder.</summary>
internal static class SettingsReader
{
    internal const string FileName = "schemafirst.json";

    private const string Keys =
        "The keys are schema, datasource.url, datasource.shadowDatabaseUrl, migrations.path, migrations.seed, migrations.initShadowDb, tables.external, enums.external, views.path";

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
            var line = (failure.LineNumber ?? 0) + 1;
            var (message, remedy) = failure.InnerException is null && failure.Path is { Length: > 0 } path && failure.Message.Contains("could not be mapped", StringComparison.Ordinal)
                ? ($"There is no setting '{path.TrimStart('$', '.')}'", Keys)
                : ($"'{FileName}' cannot be read: {failure.Message.Split(" Path:")[0].TrimEnd('.')}", "Mend what stands at that line; " + Keys);
            throw new CliException("SF9030", message, remedy) { Place = $"{FileName}({line},{(failure.BytePositionInLine ?? 0) + 1})" };
        }
    }
}
