using System.Collections.Concurrent;

namespace SchemaFirst.Runtime.Tasks;

/// <summary>Objects that have done their work, to be used again. Whoever gives one back keeps no reference to it.</summary>
internal sealed class ObjectPool<T>
    where T : class
{
    private const int Maximum = 64;

    private readonly ConcurrentQueue<T> _others = new();
    private T? _first;
    private int _count;

    /// <summary>One that nobody else uses; null where there is none.</summary>
    public T? TryRent()
    {
        var item = Interlocked.Exchange(ref _first, null);
        if (item is null && _others.TryDequeue(out item))
        {
            Interlocked.Decrement(ref _count);
        }

        return item;
    }

    /// <summary>Takes one back, unless there are many already.</summary>
    public void Return(T item)
    {
        if (Interlocked.CompareExchange(ref _first, item, null) is null)
        {
            return;
        }

        if (Interlocked.Increment(ref _count) <= Maximum)
        {
            _others.Enqueue(item);
        }
        else
        {
            Interlocked.Decrement(ref _count);
        }
    }
}
