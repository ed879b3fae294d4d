using Npgsql;
using SchemaFirst.Runtime.Sql;

namespace SchemaFirst.Runtime.PostgreSql;

/// <summary>The commands that a connection keeps, one for each statement of a plan: with their parameters, and prepared once they have been used again.</summary>
/// <param name="connection">The connection.</param>
/// <param name="prepares">False where nothing may be prepared: a pooler in between gives each transaction another server process.</param>
internal sealed class CommandCache(NpgsqlConnection connection, bool prepares)
{
    private const int Maximum = 200;

    private readonly Dictionary<SqlStatement, PostgreSqlCommand> _commands = new(ReferenceEqualityComparer.Instance);
    private readonly Queue<PostgreSqlCommand> _retired = new();
    private long _uses;

    /// <summary>True where commands wait for <see cref="CloseRetiredAsync"/>.</summary>
    public bool HasRetired => _retired.Count > 0;

    /// <summary>The command of a statement, with these values.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="parameters">The values.</param>
    /// <param name="isLast">True where the transaction ends with it.</param>
    public PostgreSqlCommand Take(SqlStatement statement, ReadOnlySpan<SqlParameter> parameters, bool isLast)
    {
        if (statement.IsTransient)
        {
            return Create(statement.Text, parameters);
        }

        if (!_commands.TryGetValue(statement, out var command))
        {
            if (_commands.Count >= Maximum)
            {
                RetireOldest();
            }

            command = new PostgreSqlCommand(connection, statement.Text, statement, prepares && !statement.PlannedPerCall);
            _commands.Add(statement, command);
        }

        if (command.IsBusy || !command.TryBind(parameters, isLast))
        {
            return Create(statement.Text, parameters);
        }

        command.LastUse = ++_uses;
        return command;
    }

    /// <summary>A command that is used once.</summary>
    public PostgreSqlCommand Create(string sql, ReadOnlySpan<SqlParameter> parameters)
    {
        var command = new PostgreSqlCommand(connection, sql, null, prepares: false);
        command.TryBind(parameters);
        return command;
    }

    /// <summary>A command that is used once, with the values of another one.</summary>
    public PostgreSqlCommand Again(PostgreSqlCommand command) => new(connection, command.Driver.CommandText, command.Driver.Parameters);

    /// <summary>Keeps a command no longer.</summary>
    public void Retire(PostgreSqlCommand command)
    {
        if (command.Statement is { } statement && _commands.Remove(statement))
        {
            _retired.Enqueue(command);
        }
    }

    /// <summary>Closes what is kept no longer; outside transactions, since a failure would end them.</summary>
    public async ValueTask CloseRetiredAsync(CancellationToken cancellation)
    {
        while (_retired.TryDequeue(out var command))
        {
            await command.CloseAsync(cancellation).ConfigureAwait(false);
        }
    }

    /// <summary>Closes all, also with the server: whoever has the connection next must not meet our statements, which may be older than his tables.</summary>
    public async ValueTask CloseAsync()
    {
        foreach (var command in _commands.Values)
        {
            _retired.Enqueue(command);
        }

        _commands.Clear();
        await CloseRetiredAsync(CancellationToken.None).ConfigureAwait(false);
    }

    private void RetireOldest()
    {
        PostgreSqlCommand? oldest = null;
        foreach (var command in _commands.Values)
        {
            if (!command.IsBusy && (oldest is null || command.LastUse < oldest.LastUse))
            {
                oldest = command;
            }
        }

        if (oldest is not null)
        {
            Retire(oldest);
        }
    }
}
