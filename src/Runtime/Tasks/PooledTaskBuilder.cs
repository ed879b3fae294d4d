using System.Runtime.CompilerServices;

namespace SchemaFirst.Runtime.Tasks;

/// <summary>Builds a method that answers a <see cref="ValueTask"/>, as <see cref="PooledTaskBuilder{TResult}"/> builds one that answers more.</summary>
internal struct PooledTaskBuilder
{
    private PooledTaskBuilder<object?> _builder;

    /// <inheritdoc cref="PooledTaskBuilder{TResult}.Task"/>
    public readonly ValueTask Task => _builder.Source is { } source ? new ValueTask(source, source.Version) : default;

    /// <inheritdoc cref="PooledTaskBuilder{TResult}.Create"/>
    public static PooledTaskBuilder Create() => default;

    /// <inheritdoc cref="PooledTaskBuilder{TResult}.Start"/>
    public readonly void Start<TState>(ref TState state)
        where TState : IAsyncStateMachine => _builder.Start(ref state);

    /// <inheritdoc cref="PooledTaskBuilder{TResult}.SetStateMachine"/>
    public readonly void SetStateMachine(IAsyncStateMachine state) => _builder.SetStateMachine(state);

    /// <inheritdoc cref="PooledTaskBuilder{TResult}.SetResult"/>
    public void SetResult() => _builder.SetResult(null);

    /// <inheritdoc cref="PooledTaskBuilder{TResult}.SetException"/>
    public void SetException(Exception error) => _builder.SetException(error);

    /// <inheritdoc cref="PooledTaskBuilder{TResult}.AwaitOnCompleted"/>
    public void AwaitOnCompleted<TAwaiter, TState>(ref TAwaiter awaiter, ref TState state)
        where TAwaiter : INotifyCompletion
        where TState : IAsyncStateMachine => _builder.AwaitOnCompleted(ref awaiter, ref state);

    /// <inheritdoc cref="PooledTaskBuilder{TResult}.AwaitUnsafeOnCompleted"/>
    public void AwaitUnsafeOnCompleted<TAwaiter, TState>(ref TAwaiter awaiter, ref TState state)
        where TAwaiter : ICriticalNotifyCompletion
        where TState : IAsyncStateMachine => _builder.AwaitUnsafeOnCompleted(ref awaiter, ref state);
}
