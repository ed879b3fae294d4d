using System.Runtime.CompilerServices;
using SchemaFirst.Runtime.Databases;
using SchemaFirst.Runtime.Execution.Loading;
using SchemaFirst.Runtime.Requests;
using SchemaFirst.Runtime.Tasks;
using SchemaFirst.Runtime.Telemetry;

namespace SchemaFirst.Runtime.Execution;

/// <summary>The records of one statement, made one by one as its rows come. Keeps a connection from its opening until it is disposed.</summary>
internal sealed class RowCursor : IAsyncDisposable
{
    private readonly QueryEngine _engine;
    private readonly QueryRequest _request;
    private readonly LoadStep _step;
    private readonly RecordFactory _factory;
    private readonly CancellationToken _cancellation;
    private OperationTelemetry? _operation;
    private DatabaseConnection? _connection;
    private ResultReader? _reader;
    private RowProcessor? _processor;
    private object? _current;

    private RowCursor(QueryEngine engine, QueryRequest request, LoadStep step, RecordFactory factory, CancellationToken cancellation) =>
        (_engine, _request, _step, _factory, _cancellation) = (engine, request, step, factory, cancellation);

    /// <summary>The record that was read last.</summary>
    public object Current => _current!;

    /// <summary>
    /// A cursor over what a request asks for, yet to be opened; null where its records cannot be made of a row each, or where as many
    /// connections are kept by others already as the database allows.
    /// </summary>
    /// <param name="engine">The engine.</param>
    /// <param name="request">The request, which is the cursor's then.</param>
    /// <param name="factory">Makes the records.</param>
    /// <param name="cancellation">Stops reading.</param>
    public static RowCursor? Of(QueryEngine engine, QueryRequest request, RecordFactory factory, CancellationToken cancellation)
    {
        if (engine.Prepare(request).Rows is { } step && engine.Database.TryBeginStream())
        {
            return new RowCursor(engine, request, step, factory, cancellation);
        }

        engine.Requests.Return(request);
        return null;
    }

    /// <summary>Sends the statement.</summary>
    public async ValueTask OpenAsync()
    {
        _operation = _engine.Telemetry.Begin(_request.Model?.Name, _request.Action.Word());
        try
        {
            _connection = await _engine.ConnectAsync(_operation, _cancellation).Freely();
            var context = _request.Answer(_connection, _engine.Database.Dialect, _cancellation);
            _processor = _step.Processing is { } steps ? new RowProcessor(steps, context) : null;
            _reader = await context.QueryAsync(_step.Statement).Freely();
        }
        catch (Exception error)
        {
            throw Fail(error);
        }
    }

    /// <summary>Makes the next record; false after the last.</summary>
    public ValueTask<bool> ReadAsync()
    {
        do
        {
            // Rows that are here already would come whatever the token says.
            _cancellation.ThrowIfCancellationRequested();
            var read = _reader!.ReadAsync(_cancellation);
            if (!read.IsCompletedSuccessfully || !read.Result)
            {
                return WaitAsync(read);
            }
        }
        while (!TryTake());

        return new ValueTask<bool>(true);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        try
        {
            if (_reader is not null)
            {
                await _reader.StopAsync().Freely();
                await _reader.DisposeAsync().Freely();
            }
        }
        finally
        {
            if (_connection is not null)
            {
                await _connection.DisposeAsync().Freely();
            }

            _operation?.Dispose();
            _engine.Database.EndStream();
            _engine.Requests.Return(_request);
        }
    }

    [AsyncMethodBuilder(typeof(PooledTaskBuilder<>))]
    private async ValueTask<bool> WaitAsync(ValueTask<bool> read)
    {
        try
        {
            while (await read.Freely())
            {
                if (TryTake())
                {
                    return true;
                }

                read = _reader!.ReadAsync(_cancellation);
            }
        }
        catch (Exception error)
        {
            throw Fail(error);
        }

        return false;
    }

    private bool TryTake()
    {
        if (_processor?.Takes(_reader!.Row, KeySet.None) == false)
        {
            return false;
        }

        _current = _step.Record.Create(_reader!.Row, _factory);
        return true;
    }

    private Exception Fail(Exception error)
    {
        var translated = error is DatabaseException exception ? ErrorTranslation.Translate(exception, _request) : error;
        _operation?.Fail(translated);
        return translated;
    }
}
