using SchemaFirst.Schema.Binding;
using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Model;

namespace SchemaFirst.Cli.Sources;

/// <summary>Judges a schema that was read.</summary>
internal static class BoundSchemas
{
    /// <summary>Binds for the datasource's provider; the findings join those of reading.</summary>
    public static SchemaModel Bind(LoadedSchema schema) => SchemaBinder.Bind(schema.Syntax, schema.Diagnostics);

    /// <summary>Binds, and refuses to go on with a schema that has errors.</summary>
    /// <exception cref="CliException">The schema has errors; they have been written to standard error.</exception>
    public static SchemaModel BindValid(LoadedSchema schema)
    {
        var model = Bind(schema);
        Output.Report.Findings(schema, schema.Diagnostics.Items, Console.Error);
        return !schema.Diagnostics.HasErrors ? model : throw new CliException(
            "P1012", $"The schema has {Count(schema.Diagnostics)}", "Mend what is listed above") { ExitCode = ExitCodes.Failed };
    }

    private static string Count(DiagnosticBag diagnostics) =>
        diagnostics.Items.Count(static item => item.Severity == Severity.Error) is var count && count == 1 ? "1 error" : $"{count} errors";
}
