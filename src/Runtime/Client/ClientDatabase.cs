using SchemaFirst.Runtime.Client;
using SchemaFirst.Runtime.Migrations;
using SchemaFirst.Schema.Migrations.Snapshots;

namespace SchemaFirst;

/// <summary>A client's database as a whole.</summary>
public sealed class ClientDatabase
{
    private readonly ClientContext _context;

    internal ClientDatabase(ClientContext context) => _context = context;

    /// <summary>The database's name, as spans and metrics call it (<c>db.namespace</c>): a server's database, a file's name.</summary>
    public string Name => _context.Engine.Database.Identity.Namespace;

    /// <summary>A hash of the client's schema; two builds with the same schema have the same.</summary>
    public string SchemaHash => _context.Model.SchemaHash;

    /// <summary>The SQL that creates the client's schema in an empty database.</summary>
    /// <exception cref="InvalidOperationException">The client does not name the database's provider, or its schema has errors.</exception>
    public string CreateScript => _context.Model.Script ?? throw new InvalidOperationException(_context.Model.SchemaFault is { } fault
        ? $"The client's schema has errors, so that there is no SQL that creates it; the first is {fault}"
        : $"The client's schema is not for '{_context.Model.Provider}': name it in [Datasource(…)]");

    /// <summary>The names of the client's migrations, in order.</summary>
    public IReadOnlyList<string> Migrations => [.. _context.Model.Migrations.Select(static migration => migration.Key)];

    /// <summary>
    /// Closes the connections that lie idle and lead to a file which is not at its place any more: call it when a SQLite file was replaced, by a backup for one, and
    /// queries read the one that has taken its place. Connections in use go on with what they have.
    /// </summary>
    public Task DropStaleConnectionsAsync() => _context.Engine.Database.DropStaleConnectionsAsync().AsTask();

    /// <summary>Creates the client's tables in an empty database; for tests and first steps. What lives longer wants migrations.</summary>
    /// <exception cref="MigrationException">The database refused the SQL, or is not empty (P3005).</exception>
    public async Task CreateAsync(CancellationToken cancellation = default)
    {
        var database = await _context.Engine.Database.OpenMigrationsAsync(cancellation).ConfigureAwait(false);
        await using (database.ConfigureAwait(false))
        {
            if (!await database.IsEmptyAsync(cancellation).ConfigureAwait(false))
            {
                throw new MigrationException(MigrationErrorCodes.DatabaseNotEmpty, "The database holds tables already; use an empty one, or apply migrations with 'MigrateAsync'");
            }

            await database.ExecuteScriptAsync(CreateScript, cancellation).ConfigureAwait(false);
        }
    }

    /// <summary>Applies the client's migrations that the database does not have yet, and records them as Prisma does.</summary>
    /// <returns>The names of those applied now.</returns>
    /// <exception cref="MigrationException">A migration failed now or earlier (P3018, P3009), or the database is not empty (P3005).</exception>
    public async Task<IReadOnlyList<string>> MigrateAsync(CancellationToken cancellation = default)
    {
        var database = await _context.Engine.Database.OpenMigrationsAsync(cancellation).ConfigureAwait(false);
        await using (database.ConfigureAwait(false))
        {
            return await MigrationRunner.ApplyAsync(database, Scripts, cancellation).ConfigureAwait(false);
        }
    }

    /// <summary>
    /// Says how the database stands to the client's migrations, and these to its models, without changing or locking anything: what a health check asks.
    /// </summary>
    /// <returns>The status; <see cref="MigrationStatus.IsUpToDate"/> is the answer in one word.</returns>
    public async Task<MigrationStatus> CheckAsync(CancellationToken cancellation = default)
    {
        var database = await _context.Engine.Database.OpenMigrationsAsync(cancellation).ConfigureAwait(false);
        await using (database.ConfigureAwait(false))
        {
            var history = await database.ReadHistoryAsync(cancellation).ConfigureAwait(false);
            var covered = _context.Model is { MigratedSchemaHash: { } migrated, Script: { } script } ? migrated == MigrationSnapshot.HashOfScript(script) : (bool?)null;
            return MigrationStatus.Compare(Scripts, history, covered);
        }
    }

    /// <summary>
    /// A guard for the start of a program that does not migrate by itself: goes on only when the database has had exactly the client's migrations, and
    /// these lead to its models.
    /// </summary>
    /// <exception cref="MigrationException">SF3901, with what is wrong and what to do.</exception>
    public async Task EnsureMigratedAsync(CancellationToken cancellation = default)
    {
        var status = await CheckAsync(cancellation).ConfigureAwait(false);
        if (!status.IsUpToDate)
        {
            throw new MigrationException(MigrationErrorCodes.NotMigrated, status.Describe());
        }
    }

    private IReadOnlyList<Migration> Scripts => [.. _context.Model.Migrations.Select(static migration => Migration.Create(migration.Key, migration.Value))];
}
