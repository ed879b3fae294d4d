using System.Runtime.CompilerServices;

namespace SchemaFirst.Runtime.Tasks;

/// <summary>Awaits a <see cref="ValueTask"/> without going back to where the caller was.</summary>
internal readonly struct FreeAwaiter(ConfiguredValueTaskAwaitable.ConfiguredValueTaskAwaiter awaiter) : ICriticalNotifyCompletion
{
    /// <summary>True where there is nothing to wait for.</summary>
    public bool IsCompleted => awaiter.IsCompleted;

    /// <summary>Itself: what is awaited.</summary>
    public FreeAwaiter GetAwaiter() => this;

    /// <summary>Throws what the task failed with.</summary>
    public void GetResult() => awaiter.GetResult();

    /// <inheritdoc/>
    public void OnCompleted(Action continuation) => awaiter.OnCompleted(continuation);

    /// <inheritdoc/>
    public void UnsafeOnCompleted(Action continuation) => awaiter.UnsafeOnCompleted(continuation);
}
