using SchemaFirst.Runtime.Migrations;
using SchemaFirst.Schema.Migrations;

namespace SchemaFirst.Migrate.Commands;

/// <summary>Finds out whether development can go on: do the migrations run, and is the database what they make?</summary>
internal static class DevelopmentDiagnostician
{
    public static async Task<DevelopmentDiagnosis> DiagnoseAsync(
        ILiveDatabase database, MigrationFolder folder, IReadOnlyList<string> namespaces, ExternalObjects external, CancellationToken cancellationToken)
    {
        folder.CheckProvider(database.Dialect);
        var migrations = folder.Migrations;
        var history = await database.ReadHistoryAsync(cancellationToken).ConfigureAwait(false);
        var diagnosis = HistoryDiagnosis.Compare(folder, history);
        var applied = new HashSet<string>((history ?? []).Where(static record => record.IsApplied).Select(static record => record.Name), StringComparer.Ordinal);
        var expected = await ShadowHistory.ReplayAsync(database, migrations.Where(migration => applied.Contains(migration.Name)), namespaces, external, cancellationToken).ConfigureAwait(false);
        if (migrations.Any(migration => !applied.Contains(migration.Name)))
        {
            await ShadowHistory.ReplayAsync(database, migrations, namespaces, external, cancellationToken).ConfigureAwait(false);
        }

        var actual = await database.DescribeAsync(namespaces, cancellationToken).ConfigureAwait(false);
        var drift = SchemaDiffer.Diff(external.LeaveOut(expected), external.LeaveOut(actual), database.Dialect);
        return new DevelopmentDiagnosis(Reasons(diagnosis, drift), drift);
    }

    private static List<string> Reasons(HistoryDiagnosis diagnosis, MigrationPlan drift)
    {
        var reasons = new List<string>();
        foreach (var name in diagnosis.Edited)
        {
            reasons.Add($"The migration '{name}' was changed after it was applied");
        }

        if (!drift.IsEmpty)
        {
            reasons.Add("The database is not what its migrations make; this leads from theirs to it:\n" + drift.ToScript());
        }

        if (diagnosis.Missing.Count > 0)
        {
            reasons.Add(diagnosis.State == HistoryState.Diverged
                ? $"The migrations of the database and of the folder part after '{diagnosis.LastCommon}'; the folder lacks '{string.Join("', '", diagnosis.Missing)}'"
                : $"The folder lacks migrations that were applied to the database: '{string.Join("', '", diagnosis.Missing)}'");
        }

        return reasons;
    }
}
