using System.Diagnostics;
using SchemaFirst.Runtime.Migrations;
using SchemaFirst.Schema.Database;
using SchemaFirst.Schema.Dialects;
using SchemaFirst.Schema.Migrations;
using SchemaFirst.Schema.Migrations.Risks;

namespace SchemaFirst.Migrate.Crash;

/// <summary>A database behind whose every act there is a boundary; at the one given the process kills itself, as SIGKILL does, without a word to anybody.</summary>
internal sealed class DyingDatabase(ILiveDatabase database, int boundary) : ILiveDatabase
{
    private int _passed;

    public Dialect Dialect => database.Dialect;

    public Task LockAsync(CancellationToken cancellationToken) => Pass(database.LockAsync(cancellationToken));

    public Task ExecuteScriptAsync(string script, CancellationToken cancellationToken) => Pass(database.ExecuteScriptAsync(script, cancellationToken));

    public bool RunsWhole(string script) => database.RunsWhole(script);

    public Task ExecuteMigrationAsync(Migration migration, string recordId, CancellationToken cancellationToken)
    {
        Console.WriteLine("executing " + migration.Name);
        return Pass(database.ExecuteMigrationAsync(migration, recordId, cancellationToken));
    }

    public Task<bool> IsEmptyAsync(CancellationToken cancellationToken) => Pass(database.IsEmptyAsync(cancellationToken));

    public Task<IReadOnlyList<MigrationRecord>?> ReadHistoryAsync(CancellationToken cancellationToken) => Pass(database.ReadHistoryAsync(cancellationToken));

    public Task CreateHistoryAsync(CancellationToken cancellationToken) => Pass(database.CreateHistoryAsync(cancellationToken));

    public Task<string> RecordStartAsync(Migration migration, CancellationToken cancellationToken) => Pass(database.RecordStartAsync(migration, cancellationToken));

    public Task RecordSuccessAsync(string id, CancellationToken cancellationToken) => Pass(database.RecordSuccessAsync(id, cancellationToken));

    public Task RecordFailureAsync(string id, string error, CancellationToken cancellationToken) => Pass(database.RecordFailureAsync(id, error, cancellationToken));

    public Task RecordAppliedAsync(Migration migration, CancellationToken cancellationToken) => Pass(database.RecordAppliedAsync(migration, cancellationToken));

    public Task RecordRolledBackAsync(string id, CancellationToken cancellationToken) => Pass(database.RecordRolledBackAsync(id, cancellationToken));

    public Task<DatabaseModel> DescribeAsync(IReadOnlyList<string> namespaces, CancellationToken cancellationToken) => Pass(database.DescribeAsync(namespaces, cancellationToken));

    public Task<long> CountAsync(Risk risk, CancellationToken cancellationToken) => Pass(database.CountAsync(risk, cancellationToken));

    public Task<bool> HoldsValueAsync(QualifiedName table, string column, string value, CancellationToken cancellationToken) =>
        Pass(database.HoldsValueAsync(table, column, value, cancellationToken));

    public Task ClearAsync(IReadOnlyList<string> namespaces, CancellationToken cancellationToken) => Pass(database.ClearAsync(namespaces, cancellationToken));

    public Task<ILiveDatabase> CreateShadowAsync(CancellationToken cancellationToken) => Pass(database.CreateShadowAsync(cancellationToken));

    public Task<IReadOnlyList<string>> FindObstaclesAsync(MigrationPlan plan, CancellationToken cancellationToken) => Pass(database.FindObstaclesAsync(plan, cancellationToken));

    public ValueTask DisposeAsync() => database.DisposeAsync();

    private async Task Pass(Task act)
    {
        await act.ConfigureAwait(false);
        DieAtBoundary();
    }

    private async Task<T> Pass<T>(Task<T> act)
    {
        var result = await act.ConfigureAwait(false);
        DieAtBoundary();
        return result;
    }

    private void DieAtBoundary()
    {
        if (++_passed == boundary)
        {
            Process.GetCurrentProcess().Kill();
            Thread.Sleep(Timeout.Infinite);
        }
    }
}
