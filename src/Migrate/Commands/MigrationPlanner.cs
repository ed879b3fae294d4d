using System.Globalization;
using System.Text;
using SchemaFirst.Runtime.Migrations;
using SchemaFirst.Schema.Migrations;
using SchemaFirst.Schema.Migrations.Snapshots;

namespace SchemaFirst.Migrate.Commands;

/// <summary>Plans what leads from the folder's migrations, or from the live database, to a schema.</summary>
internal static class MigrationPlanner
{
    private const int LongestName = 200;

    public static async Task<CreatedMigration> CreateAsync(
        ILiveDatabase database, string name, bool draft, MigrationFolder folder, TargetSchema target, ExternalObjects external, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (Encoding.UTF8.GetByteCount(name) > LongestName)
        {
            throw new MigrationException(MigrationErrorCodes.NameTooLong, $"The migration's name is longer than {LongestName} bytes; choose a shorter one");
        }

        var plan = await FromFolderAsync(database, folder, target, external, cancellationToken).ConfigureAwait(false);
        var time = now.UtcDateTime.ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture);
        var script = plan.IsEmpty && !draft ? null : MigrationScript.RenderFile(plan);
        var parent = folder.Files.Count == 0 ? null : folder.Files[^1];
        return new CreatedMigration(name.Length == 0 ? time : time + "_" + name, script, plan)
        {
            Snapshot = script is null
                ? null
                : MigrationSnapshot.Create(target.Schema, parent is null ? null : (parent.Name, parent.Script ?? ""), draft ? null : script),
        };
    }

    public static async Task<MigrationPlan> FromFolderAsync(
        ILiveDatabase database, MigrationFolder folder, TargetSchema target, ExternalObjects external, CancellationToken cancellationToken)
    {
        folder.CheckProvider(database.Dialect);
        var from = await ShadowHistory.ReplayAsync(database, folder.Migrations, target.Namespaces, external, cancellationToken).ConfigureAwait(false);
        return RenamedValues.NotIn(
            folder, SchemaDiffer.Diff(RenamedValues.WithKnown(external.LeaveOut(from), folder), external.LeaveOut(target.Database), database.Dialect));
    }

    public static async Task<PushResult> PushAsync(ILiveDatabase database, TargetSchema target, bool force, ExternalObjects external, CancellationToken cancellationToken)
    {
        await database.LockAsync(cancellationToken).ConfigureAwait(false);
        var live = await database.DescribeAsync(target.Namespaces, cancellationToken).ConfigureAwait(false);
        var plan = await RenamedValues.InRowsAsync(
            database, SchemaDiffer.Diff(external.LeaveOut(live), external.LeaveOut(target.Database), database.Dialect), cancellationToken).ConfigureAwait(false);
        await Preflight.CheckAsync(database, plan, cancellationToken).ConfigureAwait(false);
        var risks = await RiskReport.EvaluateAsync(plan, database, cancellationToken).ConfigureAwait(false);
        if (risks.Blocking.Count > 0 || (risks.Warnings.Count > 0 && !force))
        {
            return new PushResult(0, risks);
        }

        await database.ExecuteScriptAsync(plan.ToScript(), cancellationToken).ConfigureAwait(false);
        return new PushResult(plan.Steps.Count, risks);
    }
}
