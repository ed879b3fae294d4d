using System.ComponentModel;
using SchemaFirst.Runtime.Execution;

namespace SchemaFirst.Runtime.Client;

/// <summary>Makes the records of one model, with the relations of one selection.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class RecordsOf<TRecord> : RecordFactory
    where TRecord : class, IRecord<TRecord>
{
    /// <summary>Whole records without relations.</summary>
    public static readonly RecordsOf<TRecord> Scalars = new(null, []);

    private readonly int[]? _places;
    private readonly SelectedRelation[] _relations;

    /// <summary>Makes a factory.</summary>
    /// <param name="places">Where each column stands, as <see cref="IRecord{TSelf}"/> takes it; null for all columns.</param>
    /// <param name="relations">The relations, in the order of the selection.</param>
    public RecordsOf(int[]? places, SelectedRelation[] relations) => (_places, _relations) = (places, relations);

    /// <inheritdoc/>
    public override object Create(RowReader row, int offset) => _places is null ? TRecord.Load(row, offset) : TRecord.Load(row, offset, _places);

    /// <inheritdoc/>
    public override RecordFactory Relation(int relation) => _relations[relation].Records;

    /// <inheritdoc/>
    public override object CreateList(int capacity) => new List<TRecord>(capacity);

    /// <inheritdoc/>
    public override void Add(object list, object record) => ((List<TRecord>)list).Add((TRecord)record);

    /// <inheritdoc/>
    public override void SetRelation(object record, int relation, object? value) =>
        ((TRecord)record).SetRelation(_relations[relation].Index, value);

    /// <inheritdoc/>
    public override void SetCount(object record, string relation, long count) => ((TRecord)record).SetCount(relation, checked((int)count));
}
