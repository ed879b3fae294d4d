using SchemaFirst.Migrate.Commands;
using SchemaFirst.Runtime.Migrations;
using SchemaFirst.Schema.Migrations;

namespace SchemaFirst.Migrate;

/// <summary>Everything that can be done with migrations on one database: the tool's commands are faces of these calls.</summary>
/// <param name="database">The database.</param>
/// <param name="external">What somebody else manages; nothing by default.</param>
public sealed class MigrateEngine(ILiveDatabase database, ExternalObjects? external = null)
{
    private readonly ExternalObjects _external = external ?? ExternalObjects.None;

    /// <summary>Applies the folder's migrations that the history does not hold, and returns their names.</summary>
    /// <exception cref="MigrationException">P3005, P3009, P3015, P3018 or P3019.</exception>
    public async Task<IReadOnlyList<string>> ApplyAsync(MigrationFolder folder, CancellationToken cancellationToken = default)
    {
        folder.CheckProvider(database.Dialect);

        // First the history, then the files: a failed migration is told before a missing file, which may belong to it.
        var known = folder.Files.Where(static file => file.Script is not null).Select(static file => file.ToMigration()).ToList();
        await MigrationRunner.OpenHistoryAsync(database, known, cancellationToken).ConfigureAwait(false);
        return await MigrationRunner.ApplyAsync(database, folder.Migrations, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Compares the folder with the history.</summary>
    /// <exception cref="MigrationException">P3019.</exception>
    public async Task<HistoryDiagnosis> DiagnoseHistoryAsync(MigrationFolder folder, CancellationToken cancellationToken = default)
    {
        folder.CheckProvider(database.Dialect);
        return HistoryDiagnosis.Compare(folder, await database.ReadHistoryAsync(cancellationToken).ConfigureAwait(false));
    }

    /// <summary>Finds out, with a shadow database, whether development can go on or the database has to be reset.</summary>
    /// <exception cref="MigrationException">P3006, P3015 or P3019.</exception>
    public Task<DevelopmentDiagnosis> DiagnoseDevelopmentAsync(MigrationFolder folder, IReadOnlyList<string> namespaces, CancellationToken cancellationToken = default) =>
        DevelopmentDiagnostician.DiagnoseAsync(database, folder, namespaces, _external, cancellationToken);

    /// <summary>Plans a migration from what the folder's migrations make to the schema.</summary>
    /// <param name="name">The name behind the time.</param>
    /// <param name="draft">True to get a script even where there is nothing to do.</param>
    /// <param name="folder">The folder.</param>
    /// <param name="target">The schema.</param>
    /// <param name="now">The time that the name begins with.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <exception cref="MigrationException">P3006, P3010, P3015 or P3019.</exception>
    public Task<CreatedMigration> CreateMigrationAsync(
        string name, bool draft, MigrationFolder folder, TargetSchema target, DateTimeOffset now, CancellationToken cancellationToken = default) =>
        MigrationPlanner.CreateAsync(database, name, draft, folder, target, _external, now, cancellationToken);

    /// <summary>Judges the way from the folder's migrations to the schema by the rows that are there.</summary>
    /// <exception cref="MigrationException">P3006, P3015 or P3019.</exception>
    public async Task<(MigrationPlan Plan, RiskReport Risks)> EvaluateRisksAsync(MigrationFolder folder, TargetSchema target, CancellationToken cancellationToken = default)
    {
        var plan = await MigrationPlanner.FromFolderAsync(database, folder, target, _external, cancellationToken).ConfigureAwait(false);
        return (plan, await RiskReport.EvaluateAsync(plan, database, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>Leads the live database to the schema without a migration; does nothing while risks forbid it.</summary>
    /// <param name="target">The schema.</param>
    /// <param name="force">True to accept what would be lost; what cannot be executed stays refused.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    public Task<PushResult> PushAsync(TargetSchema target, bool force, CancellationToken cancellationToken = default) =>
        MigrationPlanner.PushAsync(database, target, force, _external, cancellationToken);

    /// <summary>Records a migration that is in the database already, or whose failure was put right by hand.</summary>
    /// <exception cref="MigrationException">P3008, P3015, P3017 or P3019.</exception>
    public Task MarkAppliedAsync(string name, MigrationFolder folder, CancellationToken cancellationToken = default) =>
        HistoryMarker.MarkAppliedAsync(database, name, folder, cancellationToken);

    /// <summary>Records that a failed migration was rolled back, so that it is applied again.</summary>
    /// <exception cref="MigrationException">P3011 or P3012.</exception>
    public Task MarkRolledBackAsync(string name, CancellationToken cancellationToken = default) =>
        HistoryMarker.MarkRolledBackAsync(database, name, cancellationToken);

    /// <summary>Drops everything, the history included.</summary>
    public Task ResetAsync(IReadOnlyList<string> namespaces, CancellationToken cancellationToken = default) => database.ClearAsync(namespaces, cancellationToken);
}
