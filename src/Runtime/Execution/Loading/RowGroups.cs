using System.Buffers;

namespace SchemaFirst.Runtime.Execution.Loading;

/// <summary>Which rows belong to each parent key, in their order: chains through the rows' places.</summary>
internal readonly struct RowGroups : IDisposable
{
    private readonly int[] _first;
    private readonly int[] _counts;
    private readonly int[] _next;

    /// <summary>Groups rows.</summary>
    /// <param name="keys">How many keys there are.</param>
    /// <param name="parents">For each row the number of its key.</param>
    public RowGroups(int keys, ReadOnlySpan<int> parents)
    {
        _first = ArrayPool<int>.Shared.Rent(keys);
        _counts = ArrayPool<int>.Shared.Rent(keys);
        _next = ArrayPool<int>.Shared.Rent(parents.Length);
        _first.AsSpan(0, keys).Fill(-1);
        _counts.AsSpan(0, keys).Clear();
        for (var row = parents.Length - 1; row >= 0; row--)
        {
            // A row of nobody, which the database took for somebody's by a collation of its own, is left out.
            if (parents[row] is >= 0 and var key)
            {
                _next[row] = _first[key];
                _first[key] = row;
                _counts[key]++;
            }
        }
    }

    /// <summary>The first row of a key; negative where there is none.</summary>
    public int First(int key) => key < 0 ? -1 : _first[key];

    /// <summary>How many rows a key has.</summary>
    public int Count(int key) => key < 0 ? 0 : _counts[key];

    /// <summary>The row of the same key behind a row; negative behind the last.</summary>
    public int Next(int row) => _next[row];

    /// <inheritdoc/>
    public void Dispose()
    {
        ArrayPool<int>.Shared.Return(_first);
        ArrayPool<int>.Shared.Return(_counts);
        ArrayPool<int>.Shared.Return(_next);
    }
}
