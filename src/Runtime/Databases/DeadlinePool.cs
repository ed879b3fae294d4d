using System.Collections.Concurrent;

namespace SchemaFirst.Runtime.Databases;

/// <summary>Sources of tokens that are cancelled when a time is up, used again where it was not: each has a timer, which is dear to make.</summary>
internal sealed class DeadlinePool
{
    private const int Maximum = 64;

    private readonly ConcurrentQueue<CancellationTokenSource> _free = new();

    /// <summary>A source that nobody else uses, without a time yet.</summary>
    public CancellationTokenSource Rent() => _free.TryDequeue(out var source) ? source : new CancellationTokenSource();

    /// <summary>Takes a source back; one that was cancelled has done its work.</summary>
    public void Return(CancellationTokenSource source)
    {
        if (!source.TryReset())
        {
            return;
        }

        if (_free.Count < Maximum)
        {
            _free.Enqueue(source);
        }
        else
        {
            source.Dispose();
        }
    }
}
