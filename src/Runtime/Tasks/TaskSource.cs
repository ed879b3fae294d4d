namespace SchemaFirst.Runtime.Tasks;

/// <summary>The task of a method that waits.</summary>
internal sealed class TaskSource<TResult>(WaitingMethod method) : TaskCompletionSource<TResult>
{
    /// <summary>The method; to be given back before its task ends.</summary>
    public WaitingMethod Method => method;
}
