using SchemaFirst.Runtime.Migrations;
using SchemaFirst.Schema.Migrations;
using SchemaFirst.Schema.Migrations.Risks;

namespace SchemaFirst.Migrate;

/// <summary>What a plan would do to the rows that are there.</summary>
/// <param name="Warnings">What would be lost or might fail.</param>
/// <param name="Blocking">What cannot be executed with these rows.</param>
public sealed record RiskReport(IReadOnlyList<RiskFinding> Warnings, IReadOnlyList<RiskFinding> Blocking)
{
    /// <summary>Counts, for each risk of the plan, the rows that make it real.</summary>
    public static async Task<RiskReport> EvaluateAsync(MigrationPlan plan, ILiveDatabase database, CancellationToken cancellationToken = default)
    {
        var (warnings, blocking) = (new List<RiskFinding>(), new List<RiskFinding>());
        var places = new FormerPlaces(plan);
        foreach (var risk in plan.Risks)
        {
            if (risk.Probe == RiskProbe.None)
            {
                warnings.Add(new RiskFinding(risk, 0, risk.Describe()));
            }
            else if (await database.CountAsync(places.Locate(risk), cancellationToken).ConfigureAwait(false) is > 0 and var count)
            {
                (risk.Blocks ? blocking : warnings).Add(new RiskFinding(risk, count, risk.Describe(count)));
            }
        }

        return new RiskReport(warnings, blocking);
    }
}
