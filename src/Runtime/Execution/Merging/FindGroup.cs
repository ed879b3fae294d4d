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
    private readonly HashSet<RecordKey> _keys = [];
    private readonly TaskCompletionSource<Dictionary<RecordKey, object>?> _answer = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly CancellationTokenSource _stop = new();
    private bool _hasStarted;
    private int _callers;
    private int _found;

    /// <summary>The plan of each of them.</summary>
    public Plan Plan { get; } = plan;

    /// <summary>How many callers it has.</summary>
    public int Count => Volatile.Read(ref _callers);

    /// <summary>Takes a request in; false where it differs in more than its key, or the group has gone already.</summary>
    public bool TryJoin(QueryRequest request)
    {
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

            _keys.Add(key);
            _callers++;
            return true;
        }
    }

    /// <summary>Waits for a request's record; tells whether there is an answer for it, or it must be asked for alone.</summary>
    [AsyncMethodBuilder(typeof(PooledTaskBuilder<>))]
    public async ValueTask<(bool IsAnswered, object? Record)> WaitAsync(QueryRequest request, CancellationToken cancellation)
    {
        Dictionary<RecordKey, object>? records;
        try
        {
            records = await _answer.Task.WaitAsync(cancellation).Freely();
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            // When the last one goes, nobody wants the answer any more.
            if (Interlocked.Decrement(ref _callers) == 0)
            {
                await _stop.CancelAsync().Freely();
            }

            throw;
        }

        if (records is null)
        {
            return (false, null);
        }

        if (records.TryGetValue(merged.KeyOf(request.Tape), out var record))
        {
            return (true, Plan.Demand(record));
        }

        // A row that is nobody's by our comparison is somebody's by the database's (a collation, say): then each one asks again.
        return records.Count == _found ? (true, Plan.Demand(null)) : (false, null);
    }

    /// <summary>Says when nobody wants the answer any more.</summary>
    public CancellationToken Stop => _stop.Token;

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

    /// <summary>Where there is no answer yet, there will be none: each caller asks alone and meets what is wrong with his own request.</summary>
    public void GiveUp() => _answer.TrySetResult(null);

    /// <summary>Asks for all of them, once started.</summary>
    [AsyncMethodBuilder(typeof(PooledTaskBuilder))]
    public async ValueTask LoadAsync(RequestContext context)
    {
        using var keys = new ValueKeys();
        RecordKey[] numbered = [.. _keys];
        foreach (var key in numbered)
        {
            keys.Add(key);
        }

        using var rows = await Loader.LoadAsync(merged.Step, context, factory, keys.ToParameters(merged.Step.ParentKey), keys).Freely();
        var records = new Dictionary<RecordKey, object>(rows.Records.Length);
        for (var row = 0; row < rows.Records.Length; row++)
        {
            if (rows.Parents[row] is var number and not KeySet.None)
            {
                records[numbered[number]] = rows.Records[row];
            }
        }

        _found = rows.Records.Length;
        _answer.TrySetResult(records);
    }
}
