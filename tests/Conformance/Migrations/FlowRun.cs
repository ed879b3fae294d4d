using System.Text.Json.Nodes;
using SchemaFirst.Migrate;
using SchemaFirst.Runtime.Migrations;

namespace SchemaFirst.Conformance.Migrations;

/// <summary>A sequence of calls about the history of migrations.</summary>
internal sealed class FlowRun(JsonNode test, CaseDatabase databases)
{
    public string? Run()
    {
        databases.Begin().DisposeAsync().AsTask().GetAwaiter().GetResult();
        var number = 0;
        foreach (var step in test["steps"]!.AsArray())
        {
            if (RunStep(step!.AsObject()) is { } why)
            {
                return $"step {number}: {why}";
            }

            number++;
        }

        return null;
    }

    private string? RunStep(JsonObject step)
    {
        if (step["call"] is { } call)
        {
            return Compare(step, Outcome(call.GetValue<string>(), step));
        }

        if (step["exec"] is { } sql)
        {
            // What the oracle's database refused (it was locked by the engine, for one) is not done here either.
            if (step["ok"]!.GetValue<bool>())
            {
                databases.Execute(sql.GetValue<string>());
            }

            return null;
        }

        return step.ContainsKey("history") ? CompareHistory(step["history"] as JsonArray)
            : CatalogComparison.Describe(step["catalog"]!, databases.Catalog());
    }

    private JsonObject Outcome(string call, JsonObject step)
    {
        try
        {
            using var session = new Session(databases.Open());
            return new JsonObject { ["output"] = Call(call, step["input"]!, step["schema"]?.GetValue<string>(), session.Database).GetAwaiter().GetResult() };
        }
        catch (MigrationException exception)
        {
            return new JsonObject { ["error"] = exception.Code };
        }
    }

    private static async Task<JsonNode?> Call(string call, JsonNode input, string? schema, ILiveDatabase database)
    {
        var engine = new MigrateEngine(database, External(input));
        var folder = input["migrationsList"] is { } list ? Folder(list) : new MigrationFolder(null, []);
        TargetSchema Target() => TargetSchema.Parse(input["schema"]!["files"]![0]!["content"]!.GetValue<string>());
        IReadOnlyList<string> Namespaces() => schema is null ? [] : TargetSchema.Parse(schema).Namespaces;
        switch (call)
        {
            case "applyMigrations":
                return new JsonObject { ["appliedMigrationNames"] = Names(await engine.ApplyAsync(folder)) };
            case "diagnoseMigrationHistory":
                return Describe(await engine.DiagnoseHistoryAsync(folder));
            case "devDiagnostic":
                return (await engine.DiagnoseDevelopmentAsync(folder, Namespaces())).NeedsReset ? "reset" : "createMigration";
            case "markMigrationApplied":
                await engine.MarkAppliedAsync(input["migrationName"]!.GetValue<string>(), folder);
                return null;
            case "markMigrationRolledBack":
                await engine.MarkRolledBackAsync(input["migrationName"]!.GetValue<string>());
                return null;
            case "createMigration":
                var made = await engine.CreateMigrationAsync(
                    input["migrationName"]!.GetValue<string>(), input["draft"]!.GetValue<bool>(), folder, Target(), DateTimeOffset.UtcNow);
                return new JsonObject { ["name"] = made.Name[14..], ["script"] = made.Script };
            case "schemaPush":
                var pushed = await engine.PushAsync(Target(), input["force"]!.GetValue<bool>());
                return new JsonArray(pushed.ExecutedSteps, pushed.Risks.Warnings.Count, pushed.Risks.Blocking.Count);
            case "evaluateDataLoss":
                var (plan, risks) = await engine.EvaluateRisksAsync(folder, Target());
                return new JsonArray(plan.Steps.Count, risks.Warnings.Count, risks.Blocking.Count);
            case "reset":
                await engine.ResetAsync(Namespaces());
                return null;
            default:
                throw new InvalidOperationException($"the engine has no call '{call}'");
        }
    }

    /// <summary>Compares what came with what is expected: error codes and structure, not texts.</summary>
    private static string? Compare(JsonObject step, JsonObject outcome)
    {
        var call = step["call"]!.GetValue<string>();
        if (step["error"] is { } error)
        {
            // The script's failure carries this code in the original's native engine; the one asked here leaves it open.
            var code = error["code"]?.GetValue<string>() ?? MigrationErrorCodes.ApplyFailed;
            return outcome["error"]?.GetValue<string>() == code ? null : $"{call}: expected {code}, got {outcome.ToJsonString()}";
        }

        if (outcome["error"] is { } unexpected)
        {
            return $"{call}: {unexpected}";
        }

        var output = step["output"];
        JsonNode? expected = call switch
        {
            "devDiagnostic" => output!["action"]!["tag"]!.DeepClone(),
            "createMigration" => new JsonObject { ["name"] = output!["generatedMigrationName"]!.GetValue<string>()["<now:yyyymmddhhmmss>".Length..], ["script"] = WithoutWarnings(output["migrationScript"]) },
            "schemaPush" => new JsonArray(output!["executedSteps"]!.DeepClone(), output["warnings"]!.AsArray().Count, output["unexecutable"]!.AsArray().Count),
            "evaluateDataLoss" => new JsonArray(output!["migrationSteps"]!.DeepClone(), output["warnings"]!.AsArray().Count, output["unexecutableSteps"]!.AsArray().Count),
            "markMigrationApplied" or "markMigrationRolledBack" or "reset" => null,
            _ => output!.DeepClone(),
        };
        var actual = outcome["output"];
        if (call == "createMigration")
        {
            actual!["script"] = WithoutWarnings(actual["script"]);
        }

        return JsonDifference.Describe(expected, actual, call);
    }

    // The words of the warnings are each product's own.
    private static JsonNode? WithoutWarnings(JsonNode? script) =>
        script?.GetValue<string>() is { } text && text.StartsWith("/*", StringComparison.Ordinal)
            ? text[(text.IndexOf("*/", StringComparison.Ordinal) + 3)..]
            : script?.DeepClone();

    private string? CompareHistory(JsonArray? expected)
    {
        using var session = new Session(databases.Open());
        var history = session.Database.ReadHistoryAsync(CancellationToken.None).GetAwaiter().GetResult();
        var actual = history is null ? null : new JsonArray([.. history.Select(static record => new JsonObject
        {
            ["migration_name"] = record.Name,
            ["checksum"] = record.Checksum,
            ["finished"] = record.FinishedAt is not null,
            ["rolled_back"] = record.RolledBackAt is not null,
            ["applied_steps_count"] = record.AppliedSteps,
            ["logs"] = record.Logs switch { null => "null", "" => "empty", _ => "text" },
        })]);
        return JsonDifference.Describe(expected?.DeepClone(), actual, "history");
    }

    private static JsonObject Describe(HistoryDiagnosis diagnosis) => new()
    {
        ["editedMigrationNames"] = Names(diagnosis.Edited),
        ["failedMigrationNames"] = Names(diagnosis.Failed),
        ["hasMigrationsTable"] = diagnosis.HasHistory,
        ["history"] = diagnosis.State switch
        {
            HistoryState.DatabaseIsBehind => new JsonObject { ["diagnostic"] = "databaseIsBehind", ["unappliedMigrationNames"] = Names(diagnosis.Unapplied) },
            HistoryState.FolderIsBehind => new JsonObject { ["diagnostic"] = "migrationsDirectoryIsBehind", ["unpersistedMigrationNames"] = Names(diagnosis.Missing) },
            HistoryState.Diverged => new JsonObject
            {
                ["diagnostic"] = "historiesDiverge",
                ["lastCommonMigrationName"] = diagnosis.LastCommon,
                ["unpersistedMigrationNames"] = Names(diagnosis.Missing),
                ["unappliedMigrationNames"] = Names(diagnosis.Unapplied),
            },
            _ => null,
        },
    };

    private static JsonArray Names(IEnumerable<string> names) => new([.. names.Select(static name => JsonValue.Create(name))]);

    private static MigrationFolder Folder(JsonNode list) => new(
        list["lockfile"]?.GetValue<string>(),
        [.. list["migrations"]!.AsArray().Select(static entry => new MigrationFile(entry![0]!.GetValue<string>(), entry[1]?.GetValue<string>()))]);

    private static ExternalObjects External(JsonNode input) => (input["filters"] ?? input["filter"]) is { } filter
        ? new ExternalObjects(Texts(filter["externalTables"]), Texts(filter["externalEnums"]))
        : ExternalObjects.None;

    private static List<string> Texts(JsonNode? list) => list is JsonArray items ? [.. items.Select(static item => item!.GetValue<string>())] : [];
}
