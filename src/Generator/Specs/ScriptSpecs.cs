using SchemaFirst.Schema.CSharp;
using SchemaFirst.Schema.Database;
using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Dialects;
using SchemaFirst.Schema.Migrations;
using SchemaFirst.Schema.Model;

namespace SchemaFirst.Generator.Specs;

/// <summary>Renders the SQL that creates a schema.</summary>
internal static class ScriptSpecs
{
    /// <summary>A script for each provider of the client; none for a schema with errors, which is no database that can be made: then its first fault.</summary>
    public static (IReadOnlyList<ScriptSpec> Scripts, string? Fault) From(LinkedSchema linked)
    {
        var findings = new DiagnosticBag();
        var schemas = SpecBuilder.Bind(linked.Syntax, linked, findings);
        return findings.Items.FirstOrDefault(static finding => finding.Severity == Severity.Error) is { } fault
            ? ([], $"{fault.Rule.Id}: {CSharpWords.Of(fault)}")
            : ([.. schemas.Select(Script).OfType<ScriptSpec>()], null);
    }

    private static ScriptSpec? Script(SchemaModel schema)
    {
        if (DialectTable.Find(schema.Provider) is not { } dialect)
        {
            return null;
        }

        var plan = SchemaDiffer.Diff(DatabaseModel.Empty, DatabaseModelBuilder.Build(schema, dialect), dialect);
        return new ScriptSpec(schema.Provider.ToString(), MigrationScript.Render(plan));
    }
}
