using SchemaFirst.Runtime.Queries;
using SchemaFirst.Runtime.Requests;
using SchemaFirst.Runtime.Sql;

namespace SchemaFirst.Runtime.Execution.Loading;

/// <summary>Applies distinct, cursor, skip and take to rows as they come, for each parent by itself.</summary>
internal sealed class RowProcessor(RowProcessing processing, RequestContext context)
{
    private readonly RecordKey _cursor = processing.Cursor.Count > 0 ? CursorKey(processing, context) : default;
    private readonly Dictionary<int, ParentState> _parents = [];

    /// <summary>True where the current row is one of those wanted.</summary>
    /// <param name="row">The row.</param>
    /// <param name="parent">The number of its parent.</param>
    public bool Takes(RowReader row, int parent)
    {
        if (!_parents.TryGetValue(parent, out var state))
        {
            _parents[parent] = state = new ParentState(processing);
        }

        return state.Takes(row, _cursor);
    }

    private static RecordKey CursorKey(RowProcessing processing, RequestContext context)
    {
        var values = new RequestValue[processing.CursorValues.Count];
        for (var index = 0; index < values.Length; index++)
        {
            var (field, operand) = processing.CursorValues[index];
            values[index] = ValueConversion.Canonical(context.Tape.ValueAt(((ValueOperand)operand).Token), field);
        }

        return RecordKey.From(values);
    }

    private sealed class ParentState(RowProcessing processing)
    {
        private readonly HashSet<RecordKey>? _seen = processing.Distinct.Count > 0 ? [] : null;
        private bool _begun = processing.Cursor.Count == 0;
        private long _skipped;
        private long _taken;

        public bool Takes(RowReader row, RecordKey cursor)
        {
            if (!_begun && !(_begun = RecordKey.Read(row, processing.Cursor).Equals(cursor)))
            {
                return false;
            }

            if (_seen?.Add(RecordKey.Read(row, processing.Distinct)) == false)
            {
                return false;
            }

            if (_skipped < processing.Skip)
            {
                _skipped++;
                return false;
            }

            return processing.Take is not { } take || _taken++ < take;
        }
    }
}
