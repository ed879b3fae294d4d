using System.Buffers;
using System.Runtime.CompilerServices;

namespace SchemaFirst.Runtime.Execution.Loading;

/// <summary>A list in an array that is rented and given back: what a level of a read needs only until its records are put together.</summary>
internal struct Rented<T>
{
    private const int Least = 16;

    private T[]? _items;

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>What there is.</summary>
    public readonly ReadOnlySpan<T> Items => _items.AsSpan(0, Count);

    public readonly T this[int index] => _items![index];

    /// <summary>Adds one.</summary>
    public void Add(T item)
    {
        if (_items is null || Count == _items.Length)
        {
            Grow();
        }

        _items![Count++] = item;
    }

    /// <summary>Turns the order round.</summary>
    public readonly void Reverse() => _items.AsSpan(0, Count).Reverse();

    /// <summary>Gives the array back.</summary>
    public void Return()
    {
        if (_items is not null)
        {
            Array.Clear(_items, 0, RuntimeHelpers.IsReferenceOrContainsReferences<T>() ? Count : 0);
            ArrayPool<T>.Shared.Return(_items);
            (_items, Count) = (null, 0);
        }
    }

    private void Grow()
    {
        var larger = ArrayPool<T>.Shared.Rent(Math.Max(Least, Count * 2));
        Items.CopyTo(larger);
        var count = Count;
        Return();
        (_items, Count) = (larger, count);
    }
}
