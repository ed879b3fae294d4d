using System.Runtime.CompilerServices;
using SchemaFirst.Schema.CSharp;
using SchemaFirst.Schema.Database;
using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Migrations;
using SchemaFirst.Schema.Migrations.Snapshots;
using SchemaFirst.Schema.Model;

namespace SchemaFirst.Analyzers.Migrations;

/// <summary>What leads from the last migration to the records, and what is to be said of it: made once for a view of the schema.</summary>
public sealed class PendingMigration
{
    // A memo, not state: what follows from a view and a snapshot.
    private static readonly ConditionalWeakTable<SchemaView, PendingMigration> Known = new();

    private readonly MigrationSnapshot _snapshot;
    private readonly ILookup<string, MigrationFinding> _byPath;

    private PendingMigration(SchemaView view, MigrationSnapshot snapshot)
    {
        _snapshot = snapshot;
        var findings = new List<MigrationFinding>();
        if (view.Findings.All(static finding => finding.Severity != Severity.Error) && MigrationFiles.DatabaseOf(snapshot) is var (previous, dialect)
            && view.Models.FirstOrDefault(model => model.Provider == dialect.Provider) is { } schema)
        {
            Schema = schema;
            Plan = SchemaDiffer.Diff(previous, DatabaseModelBuilder.Build(schema, dialect), dialect);
            findings = new PendingFindings(view, schema, Plan).Collect();
        }

        _byPath = findings.ToLookup(static finding => finding.Origin.Path ?? "", StringComparer.Ordinal);
    }

    /// <summary>The schema for the provider of the migrations; null when it has errors.</summary>
    public SchemaModel? Schema { get; }

    /// <summary>What is to be done; null when that cannot be known.</summary>
    public MigrationPlan? Plan { get; }

    /// <summary>What leads from a snapshot to the records.</summary>
    public static PendingMigration Of(SchemaView view, MigrationSnapshot snapshot)
    {
        var known = Known.GetValue(view, view => new PendingMigration(view, snapshot));
        return ReferenceEquals(known._snapshot, snapshot) || known._snapshot == snapshot ? known : new PendingMigration(view, snapshot);
    }

    internal IEnumerable<MigrationFinding> FindingsIn(string path) => _byPath[path];
}
