using System.Text.Json;
using System.Text.Json.Nodes;

namespace SchemaFirst.Conformance.Migrations;

/// <summary>The cases about databases that are created, evolved, pulled and migrated.</summary>
internal sealed class MigrationSuite : ISuite
{
    private CaseDatabase? _databases;

    public IReadOnlyList<string> Checks { get; } = ["create", "evolve", "rows", "risk", "introspect", "flow"];

    public IEnumerable<SuiteCase> Load(SuiteOptions options, JsonElement index)
    {
        _databases = CaseDatabase.For(options.Provider!, options.Directory);
        foreach (var entry in index.EnumerateArray())
        {
            if (entry.GetProperty("provider").GetString() != options.Provider)
            {
                continue;
            }

            var (id, kind) = (entry.GetProperty("id").GetString()!, entry.GetProperty("kind").GetString()!);
            var path = Path.Combine(options.Directory, kind, id + ".json");
            yield return new SuiteCase(id, recorder => Run(kind, path, recorder, _databases));
        }
    }

    public void Dispose() => _databases?.Dispose();

    private static void Run(string kind, string path, CaseRecorder recorder, CaseDatabase databases)
    {
        if (!recorder.Wants(kind switch { "create" => ["create"], "evolve" => ["evolve", "rows", "risk"], "introspect" => ["introspect"], _ => ["flow"] }))
        {
            return;
        }

        var test = JsonNode.Parse(File.ReadAllBytes(path))!;
        switch (kind)
        {
            case "create":
                recorder.Check("create", () => CreateCheck.Run(test, databases));
                break;
            case "evolve":
                Evolve(test, recorder, databases);
                break;
            case "flow":
                recorder.Check("flow", () => new FlowRun(test, databases).Run());
                break;
            case "introspect":
                recorder.Check("introspect", () => IntrospectCheck.Run(test, databases));
                break;
        }
    }

    private static void Evolve(JsonNode test, CaseRecorder recorder, CaseDatabase databases)
    {
        EvolveRun? run = null;
        Exception? broken = null;
        string? evolved = null, rows = null;
        try
        {
            run = new EvolveRun(test, databases);
            evolved = run.Evolve();
            rows = evolved is null ? run.Rows() : null;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            broken = exception;
        }

        recorder.Check("evolve", () => broken is null ? evolved : throw broken);
        if (test["rowsAfter"] is not null)
        {
            recorder.Check("rows", () => broken is null ? evolved ?? rows : throw broken);
        }

        if (test["dataLossSeeded"] is not null || test["dataLossEmpty"] is not null)
        {
            recorder.Check("risk", () => run?.SeededRisks is null && run?.EmptyRisks is null && broken is not null ? throw broken
                : (run!.SeededRisks is { } seeded ? RiskCheck.Describe(test["dataLossSeeded"], seeded) : null)
                    ?? RiskCheck.Describe(test["dataLossEmpty"], run.RisksWithoutRows()));
        }
    }
}
