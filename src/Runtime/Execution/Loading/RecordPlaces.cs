using SchemaFirst.Runtime.Queries;

namespace SchemaFirst.Runtime.Execution.Loading;

/// <summary>Where a record stands in a row: its columns, its counts, and the records it leads to that stand in the same row.</summary>
/// <param name="Selection">What is wanted of it.</param>
/// <param name="Offset">Where its scalars begin.</param>
/// <param name="CountOffset">Where its counts begin.</param>
/// <param name="Joined">The records that stand beside it.</param>
internal sealed record RecordPlaces(Selection Selection, int Offset, int CountOffset, IReadOnlyList<JoinedRecord> Joined)
{
    /// <summary>Makes the record of the current row.</summary>
    public object Create(RowReader row, RecordFactory factory)
    {
        var record = factory.Create(row, Offset);
        for (var index = 0; index < Selection.Counts.Count; index++)
        {
            factory.SetCount(record, Selection.Counts[index].Relation.Name, row.GetInt64(CountOffset + index));
        }

        for (var index = 0; index < Joined.Count; index++)
        {
            var joined = Joined[index];
            factory.SetRelation(record, joined.Place, row.IsNull(joined.KeyOrdinal) ? null : joined.Record.Create(row, factory.Relation(joined.Place)));
        }

        return record;
    }
}
