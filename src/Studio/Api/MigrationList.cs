using System.Text.Json.Nodes;
using SchemaFirst.Migrate;
using SchemaFirst.Runtime.Migrations;
using SchemaFirst.Schema.Database;
using SchemaFirst.Schema.Migrations;
using SchemaFirst.Schema.Migrations.Snapshots;
using SchemaFirst.Studio.Http;
using SchemaFirst.Studio.Work;

namespace SchemaFirst.Studio.Api;

/// <summary>The migrations, and how schema, migrations and database differ.</summary>
internal sealed class MigrationList(Workspace workspace)
{
    /// <summary><c>GET migrations</c>.</summary>
    public async Task<JsonNode?> ListAsync(ApiCall call)
    {
        var source = workspace.Source;
        var desk = await workspace.OpenAsync();
        var answer = new JsonObject { ["folder"] = source.MigrationsPath, ["migrations"] = new JsonArray(), ["drift"] = null, ["pending"] = null };
        if (source.MigrationsPath is null)
        {
            return answer;   // a bare database has no schema that it could differ from
        }

        await using var database = await source.ConnectAsync(call.Stop);
        var folder = source.ReadMigrations();
        var target = TargetSchema.From(desk.Schema.Model);
        var history = await database.ReadHistoryAsync(call.Stop);
        var live = await database.DescribeAsync(target.Namespaces, call.Stop);
        answer["migrations"] = await EntriesAsync(folder, history, live, database, call.Stop);
        try
        {
            await CompareAsync(answer, folder, history, live, target, database, call.Stop);
        }
        catch (Exception failure) when (failure is not OperationCanceledException && source.Describe(failure) is { } described)
        {
            // No right to make a shadow, a script that does not run through: the list is worth showing all the same.
            answer["problem"] = new ApiException(0, described.Code, described.Message, described.Remedy).ToJson()["error"]!.DeepClone();
        }

        return answer;
    }

    private async Task CompareAsync(
        JsonObject answer, MigrationFolder folder, IReadOnlyList<MigrationRecord>? history, DatabaseModel live, TargetSchema target, ILiveDatabase database, CancellationToken stop)
    {
        var external = workspace.Source.External;
        if (folder.Files.Count == 0 && history is not { Count: > 0 })
        {
            // No migrations are made here: the schema is compared with the database itself.
            var plan = SchemaDiffer.Diff(external.LeaveOut(live), external.LeaveOut(target.Database), database.Dialect);
            answer["pending"] = await PlanAsync(plan, database, stop);
            return;
        }

        if (workspace.Options.ReadOnly && !workspace.Source.TriesMigrationsInMemory)
        {
            answer["problem"] = new ApiException(
                0, "read-only", "Migrations are tried out on a shadow database, which has to be made on the server, and Studio is read-only", "Start it without --read-only to see drift and what is pending").ToJson()["error"]!.DeepClone();
            return;
        }

        var engine = new MigrateEngine(database, external);
        var drift = (await engine.DiagnoseDevelopmentAsync(folder, target.Namespaces, stop)).Drift;
        answer["drift"] = drift.IsEmpty ? null : new JsonObject { ["sql"] = drift.ToScript(), ["risks"] = Risks(drift) };
        var (pending, risks) = await engine.EvaluateRisksAsync(folder, target, stop);
        answer["pending"] = pending.IsEmpty ? null : new JsonObject { ["sql"] = pending.ToScript(), ["risks"] = Risks(risks) };
    }

    private static async Task<JsonArray> EntriesAsync(
        MigrationFolder folder, IReadOnlyList<MigrationRecord>? history, DatabaseModel live, ILiveDatabase database, CancellationToken stop)
    {
        var entries = new JsonArray();
        var diagnosis = HistoryDiagnosis.Compare(folder, history);
        var before = live;
        var isFirst = true;
        foreach (var file in folder.Files)
        {
            var record = history?.LastOrDefault(record => record.Name == file.Name);
            var entry = Entry(file.Name, State(record), record, file.Script ?? "");
            entry["edited"] = diagnosis.Edited.Contains(file.Name);
            if (record is not { IsApplied: true } && Snapshot(file) is { } after)
            {
                var plan = SchemaDiffer.Diff(before, after, database.Dialect);
                entry["risks"] = isFirst ? Risks(await RiskReport.EvaluateAsync(plan, database, stop)) : Risks(plan);
                (before, isFirst) = (after, false);
            }

            entries.Add(entry);
        }

        foreach (var name in diagnosis.Missing)
        {
            entries.Add(Entry(name, "missing", history!.Last(record => record.Name == name), ""));
        }

        return entries;
    }

    private static JsonObject Entry(string name, string state, MigrationRecord? record, string sql)
    {
        var entry = new JsonObject { ["name"] = name, ["state"] = state, ["sql"] = sql, ["risks"] = new JsonArray() };
        if (record?.FinishedAt is { } finished)
        {
            entry["appliedAt"] = finished.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", System.Globalization.CultureInfo.InvariantCulture);
        }

        if (record?.Logs is { Length: > 0 } logs)
        {
            entry["logs"] = logs;
        }

        return entry;
    }

    private static string State(MigrationRecord? record) => record switch
    {
        null => "pending",
        { RolledBackAt: not null } => "rolledBack",
        { IsApplied: true } => "applied",
        _ => "failed",
    };

    // What the migration leads to; null where nobody has written it down.
    private static DatabaseModel? Snapshot(MigrationFile file) => file.Snapshot is { } text && MigrationSnapshot.TryParse(text) is { } snapshot ? TargetSchema.Parse(snapshot.Schema).Database : null;

    private static async Task<JsonObject?> PlanAsync(MigrationPlan plan, ILiveDatabase database, CancellationToken stop) =>
        plan.IsEmpty ? null : new JsonObject { ["sql"] = plan.ToScript(), ["risks"] = Risks(await RiskReport.EvaluateAsync(plan, database, stop)) };

    private static JsonArray Risks(MigrationPlan plan) => new([.. plan.Risks.Select(static risk => Risk(risk.GetType().Name, risk.Describe(), risk.Blocks))]);

    private static JsonArray Risks(RiskReport report) => new([.. report.Blocking.Concat(report.Warnings).Select(static found => Risk(found.Risk.GetType().Name, found.Message, found.Risk.Blocks))]);

    private static JsonObject Risk(string code, string message, bool blocks) => new() { ["code"] = code, ["message"] = message, ["blocks"] = blocks };
}
