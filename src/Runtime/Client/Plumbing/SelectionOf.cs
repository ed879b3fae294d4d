using System.ComponentModel;
using SchemaFirst.Runtime.Execution;
using SchemaFirst.Runtime.Metadata;

namespace SchemaFirst.Runtime.Client;

/// <summary>What a select lambda reads of one model's records.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class SelectionOf<TRecord> : Selection
    where TRecord : class, IRecord<TRecord>
{
    /// <summary>Makes a selection.</summary>
    /// <param name="model">The model.</param>
    /// <param name="columns">The columns' places among the model's columns, ascending.</param>
    /// <param name="children">The relations' places among the model's relations, and what is read of each.</param>
    /// <param name="counts">The names of the relations whose counts are read.</param>
    public SelectionOf(ModelInfo model, int[] columns, KeyValuePair<int, Selection>[] children, string[] counts)
        : base(model, columns, children, counts) =>
        Records = new RecordsOf<TRecord>(Places, Relations);

    /// <inheritdoc/>
    internal override RecordFactory Records { get; }
}
