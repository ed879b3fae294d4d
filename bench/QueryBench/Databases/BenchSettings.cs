using System.Diagnostics.CodeAnalysis;
using Npgsql;

namespace SchemaFirst.QueryBench.Databases;

/// <summary>Where the databases are. Benchmarks are made by BenchmarkDotNet, which hands them nothing: they find the settings in the environment.</summary>
internal sealed record BenchSettings(string Folder, string? Url)
{
    private const string FolderVariable = "QUERYBENCH_FOLDER";
    private const string UrlVariable = "QUERYBENCH_URL";

    /// <summary>The databases that can be measured.</summary>
    public IEnumerable<DatabaseKind> Databases => Url is null ? [DatabaseKind.Sqlite] : [DatabaseKind.Sqlite, DatabaseKind.PostgreSql];

    /// <summary>The database that others are copied from on PostgreSQL; its name is that of the run's folder.</summary>
    public string Template => "querybench_template_" + Path.GetFileName(Folder);

    /// <summary>What the program's start has left.</summary>
    public static BenchSettings Read() => new(
        Environment.GetEnvironmentVariable(FolderVariable) ?? throw new InvalidOperationException($"'{FolderVariable}' is not set: start the benchmarks through the program"),
        Environment.GetEnvironmentVariable(UrlVariable));

    /// <summary>Leaves them for the benchmarks.</summary>
    public void Write()
    {
        Environment.SetEnvironmentVariable(FolderVariable, Folder);
        Environment.SetEnvironmentVariable(UrlVariable, Url);
    }

    /// <summary>The driver's connection string of a database on the server.</summary>
    public string ConnectionString(string? database = null)
    {
        var url = new Uri(Url!);
        var user = url.UserInfo.Split(':', 2);
        var connection = new NpgsqlConnectionStringBuilder { Host = url.Host, Port = url.Port < 0 ? 5432 : url.Port, Username = Uri.UnescapeDataString(user[0]), Database = database ?? url.AbsolutePath.Trim('/') };
        if (user.Length == 2)
        {
            connection.Password = Uri.UnescapeDataString(user[1]);
        }

        return connection.ConnectionString;
    }

    /// <summary>Whether the server has a database.</summary>
    public async Task<bool> ExistsAsync(string database)
    {
        await using var connection = new NpgsqlConnection(ConnectionString());
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand("SELECT 1 FROM pg_database WHERE datname = $1", connection);
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = database });
        return await command.ExecuteScalarAsync() is not null;
    }

    /// <summary>Runs a statement of the server's own, such as <c>CREATE DATABASE</c>; the names in it are made by this program.</summary>
    [SuppressMessage("Security", "CA2100", Justification = "Names of databases cannot be parameters; these are made by this program.")]
    public async Task ExecuteAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(ConnectionString());
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>Removes what the run has left.</summary>
    public async Task CleanAsync()
    {
        if (Url is not null)
        {
            NpgsqlConnection.ClearAllPools();
            await ExecuteAsync($"DROP DATABASE IF EXISTS \"{Template}\" WITH (FORCE)");
        }

        Directory.Delete(Folder, recursive: true);
    }
}
