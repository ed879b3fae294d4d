using SchemaFirst.Runtime.Databases;
using SchemaFirst.Runtime.Requests;
using SchemaFirst.Runtime.Sql;

namespace SchemaFirst.Runtime.Execution;

/// <summary>Runs SQL that the caller wrote. Its parameters have no type of their own: the database finds it from where they stand.</summary>
public sealed class RawQueries
{
    private readonly QueryEngine _engine;

    internal RawQueries(QueryEngine engine) => _engine = engine;

    /// <summary>Asks for rows.</summary>
    /// <param name="sql">The SQL, with the database's own placeholders.</param>
    /// <param name="parameters">The values, by <see cref="SqlParameter.Untyped(RequestValue)"/>.</param>
    /// <param name="read">Given the columns, makes what reads a row.</param>
    /// <param name="transaction">The transaction; null for none.</param>
    /// <param name="cancellation">Stops it.</param>
    public ValueTask<List<T>> QueryAsync<T>(
        string sql,
        ReadOnlyMemory<SqlParameter> parameters,
        Func<IReadOnlyList<RawColumn>, Func<RowReader, T>> read,
        DatabaseTransaction? transaction,
        CancellationToken cancellation) => RunAsync(async (connection, stop) =>
        {
            var rows = new List<T>();
            var reader = await connection.QueryRawAsync(sql, parameters, stop).ConfigureAwait(false);
            await using (reader.ConfigureAwait(false))
            {
                var create = read(reader.DescribeColumns());
                while (await reader.ReadAsync(stop).ConfigureAwait(false))
                {
                    rows.Add(create(reader.Row));
                }
            }

            return rows;
        }, transaction, QueryAction.QueryRaw, cancellation);

    /// <summary>Runs a statement; the number of rows it touched.</summary>
    public ValueTask<long> ExecuteAsync(
        string sql, ReadOnlyMemory<SqlParameter> parameters, DatabaseTransaction? transaction, CancellationToken cancellation) =>
        RunAsync((connection, stop) => connection.ExecuteRawAsync(sql, parameters, stop), transaction, QueryAction.ExecuteRaw, cancellation);

    private async ValueTask<T> RunAsync<T>(
        Func<DatabaseConnection, CancellationToken, ValueTask<T>> body, DatabaseTransaction? transaction, QueryAction action, CancellationToken cancellation)
    {
        using var telemetry = _engine.Telemetry.Begin(null, action.Word());
        try
        {
            if (transaction is not null)
            {
                return await transaction.RunAsync(body, telemetry, cancellation).ConfigureAwait(false);
            }

            var connection = await _engine.ConnectAsync(telemetry, cancellation).ConfigureAwait(false);
            await using (connection.ConfigureAwait(false))
            {
                return await body(connection, cancellation).ConfigureAwait(false);
            }
        }
        catch (Exception exception)
        {
            var error = exception is DatabaseException refused ? ErrorTranslation.TranslateRaw(refused) : exception;
            telemetry?.Fail(error);
            if (error == exception)
            {
                throw;
            }

            throw error;
        }
    }
}
