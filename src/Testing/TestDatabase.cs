namespace SchemaFirst.Testing;

/// <summary>Databases for tests, each of which is empty, one's own, and gone with its client.</summary>
public static class TestDatabase
{
    /// <summary>
    /// Makes a client of a new SQLite database in memory that has the client's tables: <c>await using var db = await TestDatabase.CreateAsync&lt;BlogDb&gt;();</c>.
    /// Every call makes another database, so tests may run side by side.
    /// </summary>
    /// <param name="seed">Fills the database.</param>
    /// <param name="options">How the client works; <see cref="SqlRecorder.Options"/> to see its SQL.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <typeparam name="TClient">The client; <see cref="Provider.Sqlite"/> must be among its providers.</typeparam>
    /// <exception cref="InvalidOperationException">The client's schema is not for SQLite.</exception>
    public static async Task<TClient> CreateAsync<TClient>(Func<TClient, Task>? seed = null, ClientOptions? options = null, CancellationToken cancellation = default)
        where TClient : SchemaClient, ISchemaClient<TClient>
    {
        var client = TClient.Create(SqliteDatabase.Open(":memory:"), options);
        try
        {
            await client.Database.CreateAsync(cancellation).ConfigureAwait(false);
            if (seed is not null)
            {
                await seed(client).ConfigureAwait(false);
            }

            return client;
        }
        catch
        {
            await client.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>The same with the client's migrations instead of its tables: what a migration does to rows can be tested by it.</summary>
    /// <inheritdoc cref="CreateAsync{TClient}"/>
    /// <exception cref="Runtime.Migrations.MigrationException">A migration failed (P3018).</exception>
    public static async Task<TClient> MigrateAsync<TClient>(Func<TClient, Task>? seed = null, ClientOptions? options = null, CancellationToken cancellation = default)
        where TClient : SchemaClient, ISchemaClient<TClient>
    {
        var client = TClient.Create(SqliteDatabase.Open(":memory:"), options);
        try
        {
            await client.Database.MigrateAsync(cancellation).ConfigureAwait(false);
            if (seed is not null)
            {
                await seed(client).ConfigureAwait(false);
            }

            return client;
        }
        catch
        {
            await client.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }
}
