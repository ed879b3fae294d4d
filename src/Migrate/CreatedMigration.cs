using SchemaFirst.Schema.Migrations;
using SchemaFirst.Schema.Migrations.Snapshots;

namespace SchemaFirst.Migrate;

/// <summary>A migration that was planned and is not written yet.</summary>
/// <param name="Name">The folder's name.</param>
/// <param name="Script">The SQL; null when there is nothing to do and no draft was asked for.</param>
/// <param name="Plan">What it does.</param>
public sealed record CreatedMigration(string Name, string? Script, MigrationPlan Plan)
{
    /// <summary>What stands beside the script; null when there is none.</summary>
    public MigrationSnapshot? Snapshot { get; init; }
}
