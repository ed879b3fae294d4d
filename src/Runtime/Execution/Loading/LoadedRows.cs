namespace SchemaFirst.Runtime.Execution.Loading;

/// <summary>The records of a level while its relations are loaded: whose they are, and which keys lead down from them.</summary>
internal sealed class LoadedRows : IDisposable
{
    private readonly LoadStep _step;
    private readonly KeySet? _parents;
    private readonly KeySet[] _keys;
    private readonly Rented<int>[] _keyNumbers;
    private Rented<object> _records;
    private Rented<int> _parentNumbers;

    /// <summary>Begins a level.</summary>
    /// <param name="step">How it is loaded.</param>
    /// <param name="parents">The keys of its parents; null at the top.</param>
    public LoadedRows(LoadStep step, KeySet? parents)
    {
        (_step, _parents) = (step, parents);
        (_keys, _keyNumbers) = step.Children.Count == 0 ? ([], []) : (new KeySet[step.Children.Count], new Rented<int>[step.Children.Count]);
        for (var child = 0; child < _keys.Length; child++)
        {
            _keys[child] = KeySet.Of(step.Children[child].Key);
        }
    }

    /// <summary>The records.</summary>
    public ReadOnlySpan<object> Records => _records.Items;

    /// <summary>For each record the number of its parent's key; empty at the top.</summary>
    public ReadOnlySpan<int> Parents => _parentNumbers.Items;

    /// <summary>The keys that lead to the records of a relation.</summary>
    public KeySet KeysOf(int child) => _keys[child];

    /// <summary>For each record the number of its key among <see cref="KeysOf"/>.</summary>
    public ReadOnlySpan<int> KeyNumbersOf(int child) => _keyNumbers[child].Items;

    /// <summary>Takes the current row in, where it passes.</summary>
    public void Read(RowReader row, RecordFactory factory, RowProcessor? processor)
    {
        var parent = _parents?.Find(row, _step.ParentKey) ?? KeySet.None;
        if (processor?.Takes(row, parent) == false)
        {
            return;
        }

        _records.Add(_step.Record.Create(row, factory));
        if (_parents is not null)
        {
            _parentNumbers.Add(parent);
        }

        for (var child = 0; child < _keys.Length; child++)
        {
            _keyNumbers[child].Add(_keys[child].Add(row, _step.Children[child].Key));
        }
    }

    /// <summary>Turns the order round.</summary>
    public void Reverse()
    {
        _records.Reverse();
        _parentNumbers.Reverse();
        foreach (ref readonly var numbers in _keyNumbers.AsSpan())
        {
            numbers.Reverse();
        }
    }

    /// <summary>Gives back what was rented.</summary>
    public void Dispose()
    {
        _records.Return();
        _parentNumbers.Return();
        for (var child = 0; child < _keys.Length; child++)
        {
            _keys[child].Dispose();
            _keyNumbers[child].Return();
        }
    }
}
