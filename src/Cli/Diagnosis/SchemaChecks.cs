using SchemaFirst.Cli.Settings;
using SchemaFirst.Cli.Sources;
using SchemaFirst.Schema.Diagnostics;

namespace SchemaFirst.Cli.Diagnosis;

/// <summary>The settings, and the schema that they name.</summary>
internal static class SchemaChecks
{
    public static IEnumerable<Check> All()
    {
        ProjectSettings settings;
        Check? broken = null;
        try
        {
            settings = SettingsReader.Read();
        }
        catch (CliException failure)
        {
            settings = new ProjectSettings();
            broken = Check.Broken("settings", failure.Message, failure.Remedy);
        }

        yield return broken ?? Check.Fine("settings", File.Exists(SettingsReader.FileName) ? SettingsReader.FileName : "none, the usual places are searched");
        if (broken is null)
        {
            yield return Schema(settings.Schema);
        }
    }

    private static Check Schema(string? path)
    {
        try
        {
            var schema = SchemaLoader.Load(path);
            BoundSchemas.Judge(schema);
            var errors = schema.Diagnostics.Items.Count(static item => item.Severity == Severity.Error);
            var warnings = schema.Diagnostics.Items.Count - errors;
            return (errors, warnings) switch
            {
                ( > 0, _) => Check.Broken("schema", $"{errors} errors, {warnings} warnings", "Run 'schemafirst validate' and mend what it lists"),
                (_, > 0) => Check.Odd("schema", $"valid, with {warnings} warnings", "Run 'schemafirst validate' to read them"),
                _ => Check.Fine("schema", $"valid, {schema.Files.Count} files"),
            };
        }
        catch (CliException failure)
        {
            return Check.Broken("schema", failure.Message, failure.Remedy);
        }
    }
}
