using System.Runtime.CompilerServices;

namespace SchemaFirst.Runtime.Tasks;

/// <summary>Builds a method that answers a <see cref="Task{TResult}"/> (see <see cref="WaitingMethod"/>): what it allocates is the task.</summary>
internal struct TaskBuilder<TResult>
{
    private TaskSource<TResult>? _source;
    private Task<TResult>? _task;

    /// <summary>What the method answers.</summary>
    public readonly Task<TResult> Task => _task ?? _source!.Task;

    /// <summary>One for a method that begins.</summary>
    public static TaskBuilder<TResult> Create() => default;

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
            source.Method.GiveBack();
            source.SetResult(result);
        }
        else
        {
            _task = System.Threading.Tasks.Task.FromResult(result);
        }
    }

    /// <summary>Ends the method by an error.</summary>
    public void SetException(Exception error)
    {
        if (_source is { } source)
        {
            source.Method.GiveBack();
            source.SetFromTask(Failed(error));
        }
        else
        {
            _task = Failed(error);
        }
    }

    /// <summary>Lets the method wait.</summary>
    public void AwaitOnCompleted<TAwaiter, TState>(ref TAwaiter awaiter, ref TState state)
        where TAwaiter : INotifyCompletion
        where TState : IAsyncStateMachine => Suspend(ref state).AwaitSafely(ref awaiter);

    /// <summary>Lets the method wait.</summary>
    public void AwaitUnsafeOnCompleted<TAwaiter, TState>(ref TAwaiter awaiter, ref TState state)
        where TAwaiter : ICriticalNotifyCompletion
        where TState : IAsyncStateMachine => Suspend(ref state).Await(ref awaiter);

    // .NET's own builder knows which errors make a task a cancelled one, and keeps where they were thrown.
    private static Task<TResult> Failed(Exception error)
    {
        var failing = AsyncTaskMethodBuilder<TResult>.Create();
        failing.SetException(error);
        return failing.Task;
    }

    private WaitingMethod Suspend<TState>(ref TState state)
        where TState : IAsyncStateMachine
    {
        if (_source is { } source)
        {
            return source.Method;
        }

        // The builder is a part of the state: it has to know these before the state is copied.
        var method = WaitingMethod<TState>.Rent();
        _source = new TaskSource<TResult>(method);
        method.Take(ref state);
        return method;
    }
}
