using Microsoft.Data.Sqlite;
using SchemaFirst.Runtime.Databases;

namespace SchemaFirst.Doors.Tests.Kit;

/// <summary>SQLite in a file.</summary>
public sealed class SqliteServer : IDoorServer
{
    private readonly string _folder = Directory.CreateTempSubdirectory("schemafirst-doors-").FullName;

    /// <inheritdoc/>
    public Schema.Model.Provider Provider => Schema.Model.Provider.Sqlite;

    private string Live => Path.Combine(_folder, "live.db");

    private string Kept => Path.Combine(_folder, "kept.db");

    /// <inheritdoc/>
    public Database Open() => SqliteDatabase.Open(Live);

    /// <inheritdoc/>
    public async Task ExecuteAsync(string sql)
    {
        await using var connection = Connect(Live);
        await using var command = new SqliteCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    /// <inheritdoc/>
    public Task KeepAsync() => CopyAsync(Live, Kept);

    /// <inheritdoc/>
    public Task ResetAsync() => CopyAsync(Kept, Live);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<ContentRow>> ContentsAsync()
    {
        await using var connection = Connect(Live);
        var rows = new List<ContentRow>();
        foreach (var table in await ListAsync(connection, "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name"))
        {
            var columns = await ListAsync(connection, $"SELECT name FROM pragma_table_info('{table}')");
            await using var command = new SqliteCommand($"SELECT {string.Join(", ", columns.Select(static column => $"quote(\"{column}\")"))} FROM \"{table}\" ORDER BY {string.Join(", ", columns.Select(static column => $"\"{column}\""))}", connection);
            await using var reader = await command.ExecuteReaderAsync();
            while (await reader.ReadAsync())
            {
                rows.Add(new(table, [.. columns.Select((column, index) => KeyValuePair.Create<string, string?>(column, reader.GetString(index).Trim('\'')))]));
            }
        }

        return rows;
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        Directory.Delete(_folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    private static SqliteConnection Connect(string file)
    {
        var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        return connection;
    }

    private static async Task CopyAsync(string from, string to)
    {
        await using var source = Connect(from);
        await using var target = Connect(to);
        source.BackupDatabase(target);
    }

    private static async Task<List<string>> ListAsync(SqliteConnection connection, string sql)
    {
        await using var command = new SqliteCommand(sql, connection);
        await using var reader = await command.ExecuteReaderAsync();
        var found = new List<string>();
        while (await reader.ReadAsync())
        {
            found.Add(reader.GetString(0));
        }

        return found;
    }
}
