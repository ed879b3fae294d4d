using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Npgsql;
using SchemaFirst.Runtime.Sql;
using SchemaFirst.Runtime.Tasks;

namespace SchemaFirst.Runtime.PostgreSql;

/// <summary>A command that is used again and again: its parameters take new values, and from its second use on the server keeps it prepared.</summary>
internal sealed class PostgreSqlCommand
{
    private const int UsesBeforePreparing = 2;

    private readonly bool _prepares;
    private int _uses;
    private NpgsqlBatch? _committing;
    private bool _isCommittingPrepared;

    /// <summary>Makes a command.</summary>
    /// <param name="connection">Its connection.</param>
    /// <param name="sql">Its text.</param>
    /// <param name="statement">What it is kept under; null for one that is used once.</param>
    /// <param name="prepares">True where it is worth preparing.</param>
    [SuppressMessage("Security", "CA2100", Justification = "Every text comes from the SQL writer or is raw SQL that the caller wrote; values are parameters.")]
    public PostgreSqlCommand(NpgsqlConnection connection, string sql, SqlStatement? statement, bool prepares) =>
        (Driver, Statement, _prepares) = (new NpgsqlCommand(sql, connection), statement, prepares);

    /// <summary>Makes a command that is used once, with clones of parameters.</summary>
    public PostgreSqlCommand(NpgsqlConnection connection, string sql, NpgsqlParameterCollection parameters)
        : this(connection, sql, null, prepares: false)
    {
        foreach (NpgsqlParameter parameter in parameters)
        {
            Driver.Parameters.Add(parameter.Clone());
        }
    }

    /// <summary>The driver's own command, kept and prepared for further runs.</summary>
    public NpgsqlCommand Driver { get; }

    /// <summary>True where this run of it sends a COMMIT behind it, in the same round trip.</summary>
    public bool Commits { get; private set; }

    /// <summary>What it is kept under; null for one that is used once.</summary>
    public SqlStatement? Statement { get; }

    /// <summary>True while it runs.</summary>
    public bool IsBusy { get; private set; }

    /// <summary>True where the server has it prepared.</summary>
    public bool IsPrepared { get; private set; }

    /// <summary>When it was last used, by its connection's count.</summary>
    public long LastUse { get; set; }

    /// <summary>Takes the values; false where they have other types than those that the server has prepared it for.</summary>
    /// <param name="values">The values.</param>
    /// <param name="isLast">True where it is the transaction's last: once it is prepared, or where nothing is, it runs in one batch with the COMMIT.</param>
    public bool TryBind(ReadOnlySpan<SqlParameter> values, bool isLast = false)
    {
        Commits = isLast && (IsPrepared || !_prepares);
        var parameters = Commits ? (_committing ??= CreateCommitting()).BatchCommands[0].Parameters : Driver.Parameters;
        for (var index = 0; index < values.Length; index++)
        {
            var known = index < parameters.Count ? parameters[index] : null;
            var parameter = PostgreSqlParameters.Create(values[index], known);
            if (ReferenceEquals(known, parameter))
            {
                continue;
            }

            if (IsPrepared && Driver.Parameters[index].NpgsqlDbType != parameter.NpgsqlDbType)
            {
                return false;
            }

            if (known is null)
            {
                parameters.Add(parameter);
            }
            else
            {
                parameters[index] = parameter;
            }
        }

        IsBusy = true;
        return true;
    }

    /// <summary>Lets the server prepare it when it is used again.</summary>
    public ValueTask PrepareAsync(CancellationToken cancellation) =>
        !_prepares ? default
        : Commits ? PrepareCommittingAsync(cancellation)
        : IsPrepared || ++_uses < UsesBeforePreparing ? default
        : PrepareNowAsync(cancellation);

    /// <summary>Runs it for its rows.</summary>
    public Task<NpgsqlDataReader> ExecuteReaderAsync(CancellationToken cancellation) =>
        Commits ? _committing!.ExecuteReaderAsync(cancellation) : Driver.ExecuteReaderAsync(cancellation);

    /// <summary>Runs it; the number of rows it touched.</summary>
    public Task<int> ExecuteNonQueryAsync(CancellationToken cancellation) =>
        Commits ? _committing!.ExecuteNonQueryAsync(cancellation) : Driver.ExecuteNonQueryAsync(cancellation);

    /// <summary>Asks the server, over a connection of its own, to stop it, and waits for that.</summary>
    public void Cancel()
    {
        if (Commits)
        {
            _committing!.Cancel();
        }
        else
        {
            Driver.Cancel();
        }
    }

    /// <summary>It has run.</summary>
    public void Release()
    {
        IsBusy = false;
        if (Statement is null)
        {
            Driver.Dispose();
        }
    }

    /// <summary>
    /// True where an exception says that the server's prepared statement has gone, or no longer fits its tables: they have been changed, or a type
    /// of its parameters was dropped and made again (an internal error then, for want of the type by its number).
    /// </summary>
    public bool IsStale(Exception exception) => IsPrepared
        && exception is PostgresException { SqlState: PostgresErrorCodes.InvalidSqlStatementName or PostgresErrorCodes.FeatureNotSupported or PostgresErrorCodes.InternalError };

    /// <summary>Closes it, also with the server.</summary>
    public async ValueTask CloseAsync(CancellationToken cancellation)
    {
        try
        {
            if (IsPrepared)
            {
                await Driver.UnprepareAsync(cancellation).Freely();
            }
        }
        catch (PostgresException)
        {
            // The server knows it no more.
        }

        await Driver.DisposeAsync().Freely();
        if (_committing is not null)
        {
            await _committing.DisposeAsync().Freely();
        }
    }

    private NpgsqlBatch CreateCommitting() =>
        new(Driver.Connection) { BatchCommands = { new NpgsqlBatchCommand(Driver.CommandText), new NpgsqlBatchCommand("COMMIT") } };

    // The driver has one prepared statement for a text, which the batch shares: closing the command's closes the batch's.
    private ValueTask PrepareCommittingAsync(CancellationToken cancellation)
    {
        if (_isCommittingPrepared)
        {
            return default;
        }

        _isCommittingPrepared = true;
        return new ValueTask(_committing!.PrepareAsync(cancellation));
    }

    [AsyncMethodBuilder(typeof(PooledTaskBuilder))]
    private async ValueTask PrepareNowAsync(CancellationToken cancellation)
    {
        await Driver.PrepareAsync(cancellation).Freely();
        IsPrepared = true;
    }
}
