using System.ComponentModel;
using SchemaFirst.Runtime.Execution;

namespace SchemaFirst.Runtime.Client;

/// <summary>What a select lambda reads of one model's records.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class SelectionOf<TRecord> : Selection
    where TRecord : class, IRecord<TRecord>
{
    /// <summary>Makes a selection.</summary>
    /// <param name="scalars">How many columns the model has.</param>
    /// <param name="columns">The columns, in the model's order.</param>
    /// <param name="children">The relations.</param>
    /// <param name="counts">The names of the relations whose counts are read.</param>
    public SelectionOf(int scalars, SelectedColumn[] columns, SelectedChild[] children, string[] counts)
        : base(scalars, columns, children, counts) =>
        Records = new RecordsOf<TRecord>(Places, Relations);

    /// <inheritdoc/>
    internal override RecordFactory Records { get; }

    private protected override Selection Create(int scalars, SelectedColumn[] columns, SelectedChild[] children, string[] counts) =>
        new SelectionOf<TRecord>(scalars, columns, children, counts);
}
