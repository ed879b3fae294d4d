using Microsoft.CodeAnalysis.Text;
using SchemaFirst.Schema.Migrations.Snapshots;

namespace SchemaFirst.Analyzers.Migrations;

/// <summary>One migration of the project.</summary>
/// <param name="Name">The folder's name.</param>
public sealed record MigrationEntry(string Name)
{
    /// <summary>The script; null where it is missing.</summary>
    public SourceText? Script { get; init; }

    /// <summary>The script's path; null where it is missing.</summary>
    public string? ScriptPath { get; init; }

    /// <summary>The snapshot; null where there is none, or none that can be read.</summary>
    public MigrationSnapshot? Snapshot { get; init; }

    /// <summary>The snapshot's path; null where there is none.</summary>
    public string? SnapshotPath { get; init; }
}
