using System.Text.Encodings.Web;
using System.Text.Json;
using SchemaFirst.Cli.Sources;
using SchemaFirst.Schema.CSharp;
using SchemaFirst.Schema.Diagnostics;
using Spectre.Console;

namespace SchemaFirst.Cli.Output;

/// <summary>Writes findings and failures, for people or as JSON for machines.</summary>
internal static class Report
{
    private static readonly JsonWriterOptions Indented = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes one line per finding, in the form that editors and build logs link.</summary>
    public static void Findings(LoadedSchema schema, IReadOnlyList<SchemaDiagnostic> findings, TextWriter output)
    {
        foreach (var finding in findings)
        {
            var place = schema.Locate(finding.Origin);
            output.Write($"{place.File}({place.StartLine},{place.StartColumn}): ");
            Terminal.Write(output, $"{Word(finding.Severity)} {finding.Rule.Id}", finding.Severity == Severity.Error ? Color.Red : Color.Yellow);
            output.WriteLine($": {Message(schema, finding)}");
        }
    }

    /// <summary>Writes the findings as one JSON object.</summary>
    public static void FindingsAsJson(LoadedSchema schema, IReadOnlyList<SchemaDiagnostic> findings, Stream output)
    {
        using var json = new Utf8JsonWriter(output, Indented);
        json.WriteStartObject();
        json.WriteBoolean("valid", findings.All(static finding => finding.Severity != Severity.Error));
        json.WriteStartArray("diagnostics");
        foreach (var finding in findings)
        {
            var place = schema.Locate(finding.Origin);
            json.WriteStartObject();
            json.WriteString("id", finding.Rule.Id);
            json.WriteString("severity", Word(finding.Severity));
            json.WriteString("message", Message(schema, finding));
            json.WriteString("file", place.File);
            WritePlace(json, "start", place.StartLine, place.StartColumn);
            WritePlace(json, "end", place.EndLine, place.EndColumn);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        output.Write("\n"u8);
    }

    /// <summary>Writes a failure to standard error: a line and its remedy, or a JSON object.</summary>
    public static void Failure(CliException failure, bool asJson)
    {
        if (!asJson)
        {
            var place = failure.Place is { } file && !failure.Message.Contains(file, StringComparison.Ordinal) ? $"{file}: " : "";
            Console.Error.Write(place);
            Terminal.Write(Console.Error, $"error {failure.Code}", Color.Red);
            Console.Error.WriteLine($": {failure.Message}");
            Console.Error.WriteLine($"  {failure.Remedy}");
            return;
        }

        using var stream = Console.OpenStandardError();
        using var json = new Utf8JsonWriter(stream, Indented);
        json.WriteStartObject();
        json.WriteStartObject("error");
        json.WriteString("code", failure.Code);
        json.WriteString("message", failure.Message);
        json.WriteString("remedy", failure.Remedy);
        json.WriteString("file", failure.Place);
        json.WriteEndObject();
        json.WriteEndObject();
        json.Flush();
        stream.Write("\n"u8);
    }

    private static string Message(LoadedSchema schema, SchemaDiagnostic finding) => schema.IsCSharp ? CSharpWords.Of(finding) : finding.Message;

    private static string Word(Severity severity) => severity == Severity.Error ? "error" : "warning";

    private static void WritePlace(Utf8JsonWriter json, string name, int line, int column)
    {
        json.WriteStartObject(name);
        json.WriteNumber("line", line);
        json.WriteNumber("column", column);
        json.WriteEndObject();
    }
}
