using SchemaFirst.TestKit;

namespace SchemaFirst.Studio.Browser.Kit;

/// <summary>A database of a test's own.</summary>
public abstract class Ground : IAsyncDisposable
{
    /// <summary>Its connection string.</summary>
    public abstract string Connection { get; }

    /// <summary>True for PostgreSQL.</summary>
    public abstract bool IsServer { get; }

    /// <summary>Makes the database unreachable, as if its server or disk were gone.</summary>
    public abstract Task TakeAwayAsync();

    /// <summary>Brings it back as it was.</summary>
    public abstract Task BringBackAsync();

    /// <inheritdoc/>
    public abstract ValueTask DisposeAsync();

    /// <summary>SQLite in a file.</summary>
    public sealed class Sqlite : Ground
    {
        private readonly string _folder = Directory.CreateTempSubdirectory("schemafirst-page-").FullName;

        /// <inheritdoc/>
        public override string Connection => "file:" + File;

        /// <inheritdoc/>
        public override bool IsServer => false;

        private string File => Path.Combine(_folder, "blog.db");

        /// <inheritdoc/>
        public override Task TakeAwayAsync()
        {
            Directory.Move(_folder, _folder + ".away");
            return Task.CompletedTask;
        }

        /// <inheritdoc/>
        public override Task BringBackAsync()
        {
            Directory.Move(_folder + ".away", _folder);
            return Task.CompletedTask;
        }

        /// <inheritdoc/>
        public override ValueTask DisposeAsync()
        {
            if (Directory.Exists(_folder))
            {
                Directory.Delete(_folder, recursive: true);
            }

            return ValueTask.CompletedTask;
        }
    }

    /// <summary>PostgreSQL, in a database of the shared server.</summary>
    public sealed class PostgreSql : Ground
    {
        private readonly string _connection = PostgresServer.Shared.CreateDatabase();

        /// <inheritdoc/>
        public override string Connection => _connection;

        /// <inheritdoc/>
        public override bool IsServer => true;

        private string Name => new Npgsql.NpgsqlConnectionStringBuilder(_connection).Database!;

        /// <inheritdoc/>
        public override async Task TakeAwayAsync()
        {
            // A renamed database is gone for its clients, and comes back with all that it held.
            await AdministrateAsync($"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{Name}'");
            await AdministrateAsync($"ALTER DATABASE {Name} RENAME TO {Name}_away");
        }

        /// <inheritdoc/>
        public override Task BringBackAsync() => AdministrateAsync($"ALTER DATABASE {Name}_away RENAME TO {Name}");

        /// <inheritdoc/>
        public override ValueTask DisposeAsync()
        {
            PostgresServer.Shared.DropDatabase(_connection);
            return ValueTask.CompletedTask;
        }

        private static async Task AdministrateAsync(string sql)
        {
            await using var connection = new Npgsql.NpgsqlConnection(PostgresServer.Shared.ConnectionString);
            await connection.OpenAsync();
            await using var command = new Npgsql.NpgsqlCommand(sql, connection);
            await command.ExecuteNonQueryAsync();
        }
    }
}
