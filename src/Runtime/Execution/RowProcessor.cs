using SchemaFirst.Runtime.Requests;
using SchemaFirst.Runtime.Sql;

namespace SchemaFirst.Runtime.Execution;

/// <summary>Applies distinct, cursor, skip and take to rows that were read, for each parent by itself.</summary>
internal static class RowProcessor
{
    public static List<LoadedRow> Run(RowProcessing processing, List<LoadedRow> rows, List<RowMarks>? marks, RequestContext context)
    {
        if (marks is not null)
        {
            var cursor = processing.Cursor.Count > 0 ? CursorKey(processing, context) : default;
            var parents = new Dictionary<RecordKey, ParentState>();
            var kept = new List<LoadedRow>(rows.Count);
            for (var index = 0; index < rows.Count; index++)
            {
                if (!parents.TryGetValue(rows[index].ParentKey, out var state))
                {
                    parents[rows[index].ParentKey] = state = new ParentState(processing);
                }

                if (state.Takes(marks[index], cursor))
                {
                    kept.Add(rows[index]);
                }
            }

            rows = kept;
        }

        if (processing.Reverse)
        {
            rows.Reverse();
        }

        return rows;
    }

    private static RecordKey CursorKey(RowProcessing processing, RequestContext context)
    {
        var values = new RequestValue[processing.CursorValues.Count];
        for (var index = 0; index < values.Length; index++)
        {
            var (field, operand) = processing.CursorValues[index];
            values[index] = ValueConversion.Canonical(context.Tape.ValueAt(((Queries.ValueOperand)operand).Token), field);
        }

        return RecordKey.From(values);
    }

    private sealed class ParentState(RowProcessing processing)
    {
        private readonly HashSet<RecordKey>? _seen = processing.Distinct.Count > 0 ? [] : null;
        private bool _begun = processing.Cursor.Count == 0;
        private long _skipped;
        private long _taken;

        public bool Takes(RowMarks marks, RecordKey cursor)
        {
            if (!_begun && !(_begun = marks.Cursor.Equals(cursor)))
            {
                return false;
            }

            if (_seen?.Add(marks.Distinct) == false)
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
