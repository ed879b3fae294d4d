using System.Runtime.CompilerServices;

namespace SchemaFirst.Runtime.Tasks;

/// <summary>Builds a method that answers a <see cref="ValueTask{TResult}"/>, and allocates nothing where one like it has ended before (see <see cref="WaitingMethod"/>).</summary>
internal struct PooledTaskBuilder<TResult>
{
    private AnswerSource<TResult>? _source;
    private TResult _result;

    /// <summary>What the method answers.</summary>
    public readonly ValueTask<TResult> Task => _source is { } source ? new ValueTask<TResult>(source, source.Version) : new ValueTask<TResult>(_result);

    /// <summary>What it answers where it had to wait, or failed; null where it is at its end already.</summary>
    public readonly AnswerSource<TResult>? Source => _source;

    /// <summary>One for a method that begins.</summary>
    public static PooledTaskBuilder<TResult> Create() => default;

    /// <summary>Begins the method.</summary>
    public readonly void Start<TState>(ref TState state)
        where TState : IAsyncStateMachine => WaitingMethod.Start(ref state);

    /// <summary>Nothing: the state is taken when the method has to wait.</summary>
    public readonly void SetStateMachine(IAsyncStateMachine state) => _ = state;

    /// <summary>Ends the method.</summary>
    public void SetResult(TResult result)
    {
        if (_source is { } source)
        {
            // This builder is gone with the method.
            source.EndMethod();
            source.SetResult(result);
        }
        else
        {
            _result = result;
        }
    }

    /// <summary>Ends the method by an error.</summary>
    public void SetException(Exception error)
    {
        var source = _source ??= AnswerSource<TResult>.Rent(null);
        source.EndMethod();
        source.SetException(error);
    }

    /// <summary>Lets the method wait.</summary>
    public void AwaitOnCompleted<TAwaiter, TState>(ref TAwaiter awaiter, ref TState state)
        where TAwaiter : INotifyCompletion
        where TState : IAsyncStateMachine => Suspend(ref state).AwaitSafely(ref awaiter);

    /// <summary>Lets the method wait.</summary>
    public void AwaitUnsafeOnCompleted<TAwaiter, TState>(ref TAwaiter awaiter, ref TState state)
        where TAwaiter : ICriticalNotifyCompletion
        where TState : IAsyncStateMachine => Suspend(ref state).Await(ref awaiter);

    private WaitingMethod Suspend<TState>(ref TState state)
        where TState : IAsyncStateMachine
    {
        if (_source is { } source)
        {
            return source.Method!;
        }

        // The builder is a part of the state: it has to know these before the state is copied.
        var method = WaitingMethod<TState>.Rent();
        _source = AnswerSource<TResult>.Rent(method);
        method.Take(ref state);
        return method;
    }
}
