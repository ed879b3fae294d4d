namespace SchemaFirst.Runtime.Tasks;

/// <summary>
/// Awaits on whichever thread goes on, as <c>ConfigureAwait(false)</c> does. Its awaiter is this assembly's own, so that what a method needs to wait for it can be
/// compiled ahead of time (see <see cref="WaitingMethod"/>).
/// </summary>
internal static class Awaiting
{
    /// <summary>Awaits without going back to where the caller was.</summary>
    public static FreeAwaiter<T> Freely<T>(this ValueTask<T> task) => new(task.ConfigureAwait(false).GetAwaiter());

    /// <inheritdoc cref="Freely{T}(ValueTask{T})"/>
    public static FreeAwaiter<T> Freely<T>(this Task<T> task) => new ValueTask<T>(task).Freely();

    /// <inheritdoc cref="Freely{T}(ValueTask{T})"/>
    public static FreeAwaiter Freely(this ValueTask task) => new(task.ConfigureAwait(false).GetAwaiter());

    /// <inheritdoc cref="Freely{T}(ValueTask{T})"/>
    public static FreeAwaiter Freely(this Task task) => new ValueTask(task).Freely();
}
