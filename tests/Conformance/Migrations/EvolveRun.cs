using System.Text.Json.Nodes;
using SchemaFirst.Migrate;
using SchemaFirst.Runtime.Migrations;
using SchemaFirst.Schema.Migrations;

namespace SchemaFirst.Conformance.Migrations;

/// <summary>One evolution of a live database, run as the tool runs it.</summary>
internal sealed class EvolveRun(JsonNode test, CaseDatabase databases)
{
    private readonly Lazy<TargetSchema> _target = new(() => TargetSchema.Parse(test["to"]!.GetValue<string>()));

    public RiskReport? SeededRisks { get; private set; }

    public RiskReport? EmptyRisks { get; private set; }

    public string? Evolve()
    {
        if (test["catalog"] is null && IsRefusedBeforehand())
        {
            return null;
        }

        var seed = test["seed"] is JsonArray statements ? statements.Select(static statement => statement!.GetValue<string>()).ToList() : null;
        if (seed is not null)
        {
            var succeeds = test["executionSeeded"]?["ok"]?.GetValue<bool>() == true;
            var refused = Run(seed, force: succeeds, out var difference);
            if (succeeds)
            {
                return refused is not null ? "refused with rows: " + refused : difference;
            }

            if (refused is null && difference is null && test["catalog"] is not null)
            {
                return null;
            }
        }

        if (test["executionEmpty"]?["ok"]?.GetValue<bool>() == true)
        {
            return Run(null, force: false, out var difference) is { } refused ? "refused without rows: " + refused : difference;
        }

        return RunWherePrismaFails();
    }

    public string? Rows()
    {
        if (test["rowsAfter"] is not JsonObject wanted)
        {
            return null;
        }

        var actual = databases.Rows(wanted);
        foreach (var (table, entry) in wanted)
        {
            if (actual[table]!["rows"]!.GetValue<long>() < entry!["rows"]!.GetValue<long>())
            {
                return $"{table} has {actual[table]!["rows"]} rows, expected {entry["rows"]}";
            }

            foreach (var (column, count) in entry["nonNull"]!.AsObject())
            {
                if (actual[table]!["nonNull"]![column]!.GetValue<long>() < count!.GetValue<long>())
                {
                    return $"{table}.{column} has {actual[table]!["nonNull"]![column]} values, expected {count}";
                }
            }
        }

        return null;
    }

    /// <summary>The risks on the database without rows, for cases that ran with rows only.</summary>
    public RiskReport RisksWithoutRows()
    {
        if (EmptyRisks is null)
        {
            using var session = new Session(databases.Begin());
            databases.Execute(test["setup"]!.GetValue<string>());
            EmptyRisks = RiskReport.EvaluateAsync(Plan(session.Database), session.Database).GetAwaiter().GetResult();
        }

        return EmptyRisks;
    }

    /// <summary>Runs once; forced, a refusal on account of rows is overruled, as its user may.</summary>
    private string? Run(List<string>? seed, bool force, out string? difference)
    {
        difference = null;
        using var session = new Session(databases.Begin());
        databases.Execute(test["setup"]!.GetValue<string>());
        if (seed is not null)
        {
            databases.Seed(seed);
        }

        var plan = Plan(session.Database);
        var risks = RiskReport.EvaluateAsync(plan, session.Database).GetAwaiter().GetResult();
        if (seed is null)
        {
            EmptyRisks = risks;
        }
        else
        {
            SeededRisks = risks;
        }

        if (risks.Blocking.Count > 0 && !force)
        {
            return risks.Blocking[0].Message;
        }

        try
        {
            session.Database.ExecuteScriptAsync(plan.ToScript(), CancellationToken.None).GetAwaiter().GetResult();
        }
        catch (MigrationScriptException refused)
        {
            return refused.DatabaseCode + " " + refused.Message + " in " + plan.ToScript();
        }

        if (test["catalog"] is { } catalog)
        {
            difference = CatalogComparison.Describe(catalog, databases.Catalog());
            difference = difference is null ? null : difference + " after " + plan.ToScript();
        }

        return null;
    }

    /// <summary>Where the database refuses Prisma's SQL, a refusal with a code before anything is sent is as good.</summary>
    private bool IsRefusedBeforehand()
    {
        try
        {
            return _target.Value is null;
        }
        catch (MigrationException)
        {
            return true;
        }
    }

    private string? RunWherePrismaFails()
    {
        using var session = new Session(databases.Begin());
        databases.Execute(test["setup"]!.GetValue<string>());
        return CreateCheck.RefusedByPrisma(session.Database, _target.Value, Plan(session.Database));
    }

    private MigrationPlan Plan(ILiveDatabase live) => SchemaDiffer.Diff(
        live.DescribeAsync(_target.Value.Namespaces, CancellationToken.None).GetAwaiter().GetResult(), _target.Value.Database, live.Dialect);
}
