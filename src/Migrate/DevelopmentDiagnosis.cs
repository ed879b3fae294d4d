using SchemaFirst.Schema.Migrations;

namespace SchemaFirst.Migrate;

/// <summary>Whether development can go on with a new migration, or the database has to be reset first.</summary>
/// <param name="ResetReasons">Why it has to be reset; empty when it can go on.</param>
/// <param name="Drift">The way from the database that the migrations make to the one that is there.</param>
public sealed record DevelopmentDiagnosis(IReadOnlyList<string> ResetReasons, MigrationPlan Drift)
{
    /// <summary>True when the database has to be reset.</summary>
    public bool NeedsReset => ResetReasons.Count > 0;
}
