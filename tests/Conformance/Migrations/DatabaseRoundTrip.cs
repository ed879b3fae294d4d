using System.Text.Json;
using System.Text.Json.Nodes;
using SchemaFirst.Migrate;
using SchemaFirst.Runtime.Migrations;
using SchemaFirst.Schema.Binding;
using SchemaFirst.Schema.Database;
using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Dmmf;
using SchemaFirst.Schema.Introspection;
using SchemaFirst.Schema.Migrations;
using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Syntax;
using SchemaFirst.Schema.Text;

namespace SchemaFirst.Conformance.Migrations;

/// <summary>
/// Whether schemas survive a database: schema → SQL → database → pull. <c>fresh</c> pulls without knowing the schema: what comes out is valid and asks for that very database.
/// <c>again</c> pulls over the schema: the same, and models, fields, values, their names and documentation are what they were.
/// </summary>
internal sealed class DatabaseRoundTrip : ISuite
{
    private CaseDatabase? _databases;

    public IReadOnlyList<string> Checks { get; } = ["fresh", "again"];

    public IEnumerable<SuiteCase> Load(SuiteOptions options, JsonElement index)
    {
        _databases = CaseDatabase.For(options.Provider!, options.Directory);
        foreach (var entry in index.EnumerateArray())
        {
            if (entry.GetProperty("valid").GetBoolean() && entry.GetProperty("provider").GetString() == options.Provider)
            {
                var path = Path.Combine(options.Directory, entry.GetProperty("path").GetString()! + ".prisma");
                yield return new SuiteCase(entry.GetProperty("id").GetString()!, recorder => Run(File.ReadAllText(path), recorder, _databases));
            }
        }
    }

    public void Dispose() => _databases?.Dispose();

    private static void Run(string text, CaseRecorder recorder, CaseDatabase databases)
    {
        using var session = new Session(databases.Begin());
        var live = session.Database;
        TargetSchema target;
        try
        {
            target = TargetSchema.Parse(text);
            if (target.Database is { Tables.Count: 0, Enums.Count: 0 })
            {
                Skip("something to put into a database");
                return;
            }

            if (target.Schema.Models.Any(static model => model.IsView))
            {
                Skip("views, which no schema makes");
                return;
            }

            var plan = SchemaDiffer.Diff(DatabaseModel.Empty, target.Database, live.Dialect);
            Preflight.CheckAsync(live, plan).GetAwaiter().GetResult();
            live.ExecuteScriptAsync(plan.ToScript(), CancellationToken.None).GetAwaiter().GetResult();
        }
        catch (MigrationException refused)
        {
            Skip("a database that can hold the schema: " + refused.Message);
            return;
        }
        catch (Exception broken) when (broken is not OutOfMemoryException)
        {
            recorder.Check("fresh", () => throw broken);
            recorder.Check("again", () => throw broken);
            return;
        }

        var described = live.DescribeAsync(target.Namespaces, CancellationToken.None).GetAwaiter().GetResult();
        recorder.Check("fresh", () => Pull(described, Bare(target.Schema), target, live).Why);
        recorder.Check("again", () =>
        {
            var (why, pulled) = Pull(described, target.Schema, target, live);
            return why ?? SameNames(target.Schema, pulled!);
        });

        void Skip(string requires)
        {
            recorder.Skip("fresh", requires);
            recorder.Skip("again", requires);
        }
    }

    private static (string? Why, SchemaModel? Schema) Pull(DatabaseModel described, SchemaModel known, TargetSchema target, ILiveDatabase live)
    {
        var text = SchemaPrinter.Print(Introspector.Pull(described, known, live.Dialect, PullStyle.Faithful).Syntax);
        var diagnostics = new DiagnosticBag();
        var pulled = SchemaBinder.Bind(SchemaParser.Parse(text, null, diagnostics), diagnostics);
        if (diagnostics.HasErrors)
        {
            return ("the pulled schema is invalid: " + diagnostics.Items[0].Message, null);
        }

        var asked = DatabaseModelBuilder.Build(pulled, live.Dialect);
        var rest = SchemaDiffer.Diff(described, asked, live.Dialect);
        if (!rest.IsEmpty)
        {
            return ("the pulled schema asks for another database: " + rest.ToScript(), null);
        }

        rest = SchemaDiffer.Diff(described, target.Database, live.Dialect);
        return rest.IsEmpty ? (null, pulled) : ("the schema asks for another database: " + rest.ToScript(), null);
    }

    /// <summary>The datasource and the generators alone.</summary>
    private static SchemaModel Bare(SchemaModel schema) =>
        SchemaBinder.Bind(schema.Syntax with { Declarations = schema.Syntax.Declarations.Where(static block => block is ConfigurationDeclaration).ToEquatableArray() }, new DiagnosticBag());

    private static string? SameNames(SchemaModel schema, SchemaModel pulled) => JsonDifference.Describe(Names(schema), Names(pulled), "");

    /// <summary>What a database cannot tell, in an order that does not depend on it.</summary>
    private static JsonNode Names(SchemaModel schema)
    {
        var document = JsonNode.Parse(DmmfPrinter.Print(schema))!;
        var result = new JsonObject();
        foreach (var model in document["models"]!.AsArray())
        {
            var fields = new JsonObject();
            foreach (var field in model!["fields"]!.AsArray().OrderBy(static field => field!["name"]!.GetValue<string>(), StringComparer.Ordinal))
            {
                fields[field!["name"]!.GetValue<string>()] = Part(field, "type", "dbName", "documentation", "isList", "relationName", "isUpdatedAt");
            }

            var told = Part(model, "dbName", "documentation", "schema");
            told["fields"] = fields;
            result[model["name"]!.GetValue<string>()] = told;
        }

        foreach (var type in document["enums"]!.AsArray())
        {
            var told = Part(type!, "dbName", "documentation");
            told["values"] = type!["values"]!.DeepClone();
            result["enum " + type["name"]!.GetValue<string>()] = told;
        }

        return result;
    }

    private static JsonObject Part(JsonNode node, params string[] keys) => new(keys.Select(key => KeyValuePair.Create(key, node[key]?.DeepClone())));
}
