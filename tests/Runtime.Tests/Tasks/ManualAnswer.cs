using System.Threading.Tasks.Sources;

namespace SchemaFirst.Runtime.Tests.Tasks;

/// <summary>An answer that a test gives, again and again.</summary>
internal sealed class ManualAnswer : IValueTaskSource<int>
{
    private ManualResetValueTaskSourceCore<int> _answer;

    public ValueTask<int> Task => new(this, _answer.Version);

    public void Give(int answer) => _answer.SetResult(answer);

    public int GetResult(short token)
    {
        var answer = _answer.GetResult(token);
        _answer.Reset();
        return answer;
    }

    public ValueTaskSourceStatus GetStatus(short token) => _answer.GetStatus(token);

    public void OnCompleted(Action<object?> continuation, object? state, short token, ValueTaskSourceOnCompletedFlags flags) =>
        _answer.OnCompleted(continuation, state, token, flags);
}
