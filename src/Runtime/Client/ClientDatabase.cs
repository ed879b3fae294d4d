using SchemaFirst.Runtime.Client;
using SchemaFirst.Runtime.Migrations;

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
    /// <exception cref="InvalidOperationException">The client does not name the database's provider.</exception>
    public string CreateScript => _context.Model.Script ?? throw new InvalidOperationException(
        $"The client's schema is not for '{_context.Model.Provider}': name it in [Datasource(…)]");

    /// <summary>The names of the client's migrations, in order.</summary>
    public IReadOnlyList<string> Migrations => [.. _context.Model.Migrations.Select(static migration => migration.Key)];

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
            return await MigrationRunner.ApplyAsync(
                database, [.. _context.Model.Migrations.Select(static migration => Migration.Create(migration.Key, migration.Value))], cancellation).ConfigureAwait(false);
        }
    }
}
