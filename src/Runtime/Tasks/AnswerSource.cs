using System.Diagnostics;
using System.Threading.Tasks.Sources;

namespace SchemaFirst.Runtime.Tasks;

/// <summary>What a method that waits will answer, until somebody has looked at it; then it is another's.</summary>
internal sealed class AnswerSource<TResult> : IValueTaskSource<TResult>, IValueTaskSource
{
    private static readonly ObjectPool<AnswerSource<TResult>> Free = new();

    private ManualResetValueTaskSourceCore<TResult> _answer;

    private AnswerSource()
    {
    }

    /// <summary>Tells the answers that it has held apart.</summary>
    public short Version => _answer.Version;

    /// <summary>The method; null where it has ended.</summary>
    public WaitingMethod? Method { get; private set; }

    /// <summary>One without an answer.</summary>
    /// <param name="method">The method that will give it; null where it has failed already.</param>
    public static AnswerSource<TResult> Rent(WaitingMethod? method)
    {
        var source = Free.TryRent() ?? new AnswerSource<TResult>();
        source.Method = method;
        return source;
    }

    /// <summary>The method is at its end: what it answers is said next.</summary>
    public void EndMethod()
    {
        var method = Method;
        Method = null;
        method?.GiveBack();
    }

    /// <summary>Gives the answer.</summary>
    public void SetResult(TResult result) => _answer.SetResult(result);

    /// <summary>Answers by an error.</summary>
    public void SetException(Exception error) => _answer.SetException(error);

    /// <inheritdoc cref="IValueTaskSource{TResult}.GetStatus"/>
    public ValueTaskSourceStatus GetStatus(short token) => _answer.GetStatus(token);

    /// <inheritdoc cref="IValueTaskSource{TResult}.OnCompleted"/>
    public void OnCompleted(Action<object?> continuation, object? state, short token, ValueTaskSourceOnCompletedFlags flags) =>
        _answer.OnCompleted(continuation, state, token, flags);

    /// <inheritdoc/>
    [StackTraceHidden]
    public TResult GetResult(short token)
    {
        // Where this throws, by an error or because somebody looks a second time, the source is not used again.
        var result = _answer.GetResult(token);
        _answer.Reset();
        Free.Return(this);
        return result;
    }

    void IValueTaskSource.GetResult(short token) => GetResult(token);
}
