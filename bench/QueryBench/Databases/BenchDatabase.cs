using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;
using SchemaFirst.QueryBench.Records;

namespace SchemaFirst.QueryBench.Databases;

/// <summary>A database of its own, filled, that goes when it is disposed of.</summary>
internal sealed class BenchDatabase : IAsyncDisposable
{
    private readonly string _name;
    private readonly BenchSettings _settings;

    private BenchDatabase(DatabaseKind kind, string name, BenchSettings settings, string connectionString)
    {
        Kind = kind;
        _name = name;
        _settings = settings;
        ConnectionString = connectionString;
    }

    public DatabaseKind Kind { get; }

    /// <summary>For the peers: on PostgreSQL statements are prepared by themselves when they come a second time, and connections are not reset.</summary>
    public string ConnectionString { get; }

    /// <summary>Makes a database and fills it: SQLite by copying a file that was filled before, PostgreSQL from a template.</summary>
    public static async Task<BenchDatabase> CreateAsync(DatabaseKind kind, BenchSettings settings)
    {
        var name = "querybench_" + Guid.NewGuid().ToString("N");
        if (kind == DatabaseKind.Sqlite)
        {
            var path = Path.Combine(settings.Folder, name + ".db");
            var template = Path.Combine(settings.Folder, "template.db");
            if (File.Exists(template))
            {
                File.Copy(template, path);
                return Sqlite(path);
            }

            var first = Sqlite(path);
            await Seed.RunAsync(first);
            File.Copy(path, template);
            return first;
        }

        if (!await settings.ExistsAsync(settings.Template))
        {
            await settings.ExecuteAsync($"CREATE DATABASE \"{settings.Template}\"");
            await Seed.RunAsync(PostgreSql(settings.Template));
            NpgsqlConnection.ClearAllPools();
        }

        await settings.ExecuteAsync($"CREATE DATABASE \"{name}\" TEMPLATE \"{settings.Template}\"");
        return PostgreSql(name);

        BenchDatabase Sqlite(string path) => new(kind, path, settings, $"Data Source={path};Pooling=False");

        BenchDatabase PostgreSql(string database) => new(kind, database, settings, settings.ConnectionString(database) + ";No Reset On Close=true;Max Auto Prepare=100;Auto Prepare Min Usages=2");
    }

    /// <summary>An open connection of the driver.</summary>
    public DbConnection Connect()
    {
        if (Kind == DatabaseKind.PostgreSql)
        {
            var remote = new NpgsqlConnection(ConnectionString);
            remote.Open();
            return remote;
        }

        var local = new SqliteConnection(ConnectionString);
        local.Open();
        Prepare(local);
        return local;
    }

    /// <summary>SchemaFirst's client, with its defaults.</summary>
    public MagazineDb Client() => new(Kind == DatabaseKind.PostgreSql
        ? PostgreSqlDatabase.Open(_settings.ConnectionString(_name))
        : SqliteDatabase.Open(_name, new SqliteOptions { Opened = Prepare }));

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (Kind == DatabaseKind.PostgreSql)
        {
            NpgsqlConnection.ClearAllPools();
            await _settings.ExecuteAsync($"DROP DATABASE IF EXISTS \"{_name}\" WITH (FORCE)");
            return;
        }

        foreach (var end in (string[])["", "-wal", "-shm"])
        {
            File.Delete(_name + end);
        }
    }

    // What all contestants share on SQLite: the usual settings of a program that keeps its database in a file.
    private static void Prepare(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL";
        command.ExecuteNonQuery();
    }
}
