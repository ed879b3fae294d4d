using System.Text.Json.Nodes;
using SchemaFirst.Migrate;
using SchemaFirst.Runtime.Migrations;
using SchemaFirst.Schema.Database;
using SchemaFirst.Schema.Migrations;

namespace SchemaFirst.Conformance.Migrations;

/// <summary>Whether our SQL from empty makes the database that Prisma's makes.</summary>
internal static class CreateCheck
{
    public static string? Run(JsonNode test, CaseDatabase databases)
    {
        TargetSchema target;
        try
        {
            target = TargetSchema.Parse(test["schema"]!.GetValue<string>());
        }
        catch (MigrationException) when (!test["execution"]!["ok"]!.GetValue<bool>())
        {
            return null;
        }

        using var session = new Session(databases.Begin());
        var live = session.Database;
        var plan = SchemaDiffer.Diff(DatabaseModel.Empty, target.Database, live.Dialect);
        if (test["execution"]!["ok"]!.GetValue<bool>())
        {
            live.ExecuteScriptAsync(plan.ToScript(), CancellationToken.None).GetAwaiter().GetResult();
            return test["catalog"] is { } catalog ? CatalogComparison.Describe(catalog, databases.Catalog()) : Convergence.Describe(live, target);
        }

        return RefusedByPrisma(live, target, plan);
    }

    /// <summary>Where the database refuses Prisma's SQL, ours is accepted and pulls back, or is refused with a code before anything is sent.</summary>
    public static string? RefusedByPrisma(ILiveDatabase live, TargetSchema target, MigrationPlan plan)
    {
        string script;
        try
        {
            Preflight.CheckAsync(live, plan).GetAwaiter().GetResult();
            script = plan.ToScript();
        }
        catch (MigrationException)
        {
            return null;
        }

        live.ExecuteScriptAsync(script, CancellationToken.None).GetAwaiter().GetResult();
        return Convergence.Describe(live, target);
    }
}
