using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;
using SchemaFirst.QueryBench.Databases;

namespace SchemaFirst.QueryBench.Contestants.Ado;

/// <summary>One open connection whose commands are prepared once and kept: the way of least cost above the drivers.</summary>
internal sealed class AdoSession : IAsyncDisposable
{
    private readonly DbConnection _connection;
    private readonly Dictionary<string, AdoCommand> _commands = [];

    public AdoSession(BenchDatabase database)
    {
        IsPostgreSql = database.Kind == DatabaseKind.PostgreSql;
        _connection = database.Connect();
    }

    public bool IsPostgreSql { get; }

    /// <summary>The command of a text; it is prepared when it first runs, because its parameters' types are known only then.</summary>
    public AdoCommand Command(string sql)
    {
        if (!_commands.TryGetValue(sql, out var command))
        {
            var made = _connection.CreateCommand();
            made.CommandText = sql;
            command = IsPostgreSql ? new NpgsqlAdoCommand((NpgsqlCommand)made) : new SqliteAdoCommand((SqliteCommand)made);
            _commands.Add(sql, command);
        }

        return command;
    }

    /// <summary>Runs work in a transaction.</summary>
    public async ValueTask<T> TransactionAsync<T>(Func<DbTransaction, ValueTask<T>> work)
    {
        await using var transaction = await _connection.BeginTransactionAsync();
        var result = await work(transaction);
        await transaction.CommitAsync();
        return result;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        foreach (var command in _commands.Values)
        {
            await command.Command.DisposeAsync();
        }

        await _connection.DisposeAsync();
    }
}
