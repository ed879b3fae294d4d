using System.Runtime.CompilerServices;
using SchemaFirst.Runtime.Execution.Loading;
using SchemaFirst.Runtime.Execution.Plans;
using SchemaFirst.Runtime.Requests;
using SchemaFirst.Runtime.Tasks;

namespace SchemaFirst.Runtime.Execution.Merging;

/// <summary>Requests for single records that go to the database together. Each caller waits for himself: his cancellation and his errors are his own.</summary>
internal sealed class FindGroup(MergedFind merged, Plan plan, QueryRequest first, RecordFactory factory)
{
    private readonly Lock _gate = new();
    private readonly ValueKeys _keys = new();
    private readonly TaskCompletionSource<object?[]?> _answer = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private object?[]? _records;
    private CancellationTokenSource? _stop;
    private bool _hasStarted;
    private int _callers;

    // One of the callers cannot go before the answer comes.
    private bool _isAwaited;

    // There were rows that none of the keys is the key of.
    private bool _hasOthers;

    /// <summary>The plan of each of them.</summary>
    public Plan Plan { get; } = plan;

    /// <summary>How many requests it took in.</summary>
    public int Size { get; private set; }

    /// <summary>Takes a request in; false where it differs in more than its key, or the group has gone already.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellation">Says when its caller goes.</param>
    /// <param name="number">The number of its key, to wait for.</param>
    public bool TryJoin(QueryRequest request, CancellationToken cancellation, out int number)
    {
        number = KeySet.None;
        if (!ReferenceEquals(request, first) && !merged.AreAlike(first.Tape, request.Tape))
        {
            return false;
        }

        var key = merged.KeyOf(request.Tape);
        lock (_gate)
        {
            if (_hasStarted)
            {
                return false;
            }

            number = _keys.Add(key);
            _callers++;
            Size++;
            if (cancellation.CanBeCanceled)
            {
                _stop ??= new CancellationTokenSource();
            }
            else
            {
                _isAwaited = true;
            }

            return true;
        }
    }

    /// <summary>Waits for the record of a key; tells whether there is an answer for it, or it must be asked for alone.</summary>
    [AsyncMethodBuilder(typeof(PooledTaskBuilder<>))]
    public async ValueTask<(bool IsAnswered, object? Record)> WaitAsync(int number, CancellationToken cancellation)
    {
        object?[]? records;
        try
        {
            records = await _answer.Task.WaitAsync(cancellation).Freely();
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            // When the last one goes, nobody wants the answer any more.
            if (Interlocked.Decrement(ref _callers) == 0)
            {
                await _stop!.CancelAsync().Freely();
            }

            throw;
        }

        if (records is null)
        {
            return (false, null);
        }

        // A row that is nobody's by our comparison is somebody's by the database's (a collation, say): then each one without a record asks again.
        var record = records[number];
        return record is not null || !_hasOthers ? (true, Plan.Demand(record)) : (false, null);
    }

    /// <summary>Says when nobody wants the answer any more; asked for once started.</summary>
    public CancellationToken Stop => _isAwaited ? CancellationToken.None : _stop!.Token;

    /// <summary>The request that the others are like.</summary>
    public QueryRequest First => first;

    /// <summary>Lets nobody in any more; how many different keys there are.</summary>
    public int Start()
    {
        lock (_gate)
        {
            _hasStarted = true;
            return _keys.Count;
        }
    }

    /// <summary>It is over: the callers get what was loaded. Where nothing was, each of them asks alone and meets what is wrong with his own request.</summary>
    public void End()
    {
        lock (_gate)
        {
            _hasStarted = true;
            _keys.Dispose();
        }

        _answer.TrySetResult(_records);
    }

    /// <summary>Asks for all of them, once started; <see cref="End"/> tells them.</summary>
    [AsyncMethodBuilder(typeof(PooledTaskBuilder))]
    public async ValueTask LoadAsync(RequestContext context)
    {
        using var rows = await Loader.LoadAsync(merged.Step, context, factory, _keys.ToParameters(merged.Step.ParentKey), _keys).Freely();
        var records = new object?[_keys.Count];
        for (var row = 0; row < rows.Records.Length; row++)
        {
            if (rows.Parents[row] is var number and not KeySet.None)
            {
                records[number] = rows.Records[row];
            }
            else
            {
                _hasOthers = true;
            }
        }

        _records = records;
    }
}
