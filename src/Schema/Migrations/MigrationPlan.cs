using SchemaFirst.Schema.Database;
using SchemaFirst.Schema.Dialects;
using SchemaFirst.Schema.Migrations.Risks;

namespace SchemaFirst.Schema.Migrations;

/// <summary>The way from one database to another.</summary>
/// <param name="Models">Both databases.</param>
/// <param name="Dialect">The dialect it was planned for.</param>
/// <param name="Steps">What to do, in order.</param>
public sealed record MigrationPlan(Pair<DatabaseModel> Models, Dialect Dialect, IReadOnlyList<MigrationStep> Steps)
{
    /// <summary>True when there is nothing to do.</summary>
    public bool IsEmpty => Steps.Count == 0;

    /// <summary>Every step's risks, in order.</summary>
    public IEnumerable<Risk> Risks => Steps.SelectMany(static step => step.Risks);

    /// <summary>The SQL; empty when there is nothing to do.</summary>
    public string ToScript() => MigrationScript.Render(this);
}
