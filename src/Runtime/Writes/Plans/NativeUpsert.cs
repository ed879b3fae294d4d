using SchemaFirst.Runtime.Execution;
using SchemaFirst.Runtime.Execution.Loading;
using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Runtime.Queries;
using SchemaFirst.Runtime.Requests;
using SchemaFirst.Runtime.Sql;
using SchemaFirst.Runtime.Writes.Model;
using SchemaFirst.Runtime.Writes.Steps;

namespace SchemaFirst.Runtime.Writes.Plans;

/// <summary>
/// An upsert as one statement (<c>ON CONFLICT … DO UPDATE</c>): possible where the record is selected by one key whose values are those of the
/// record to create, and where neither side reaches along relations.
/// </summary>
internal sealed class NativeUpsert
{
    private readonly List<(ScalarInfo Field, int Selected, int Created)> _values;
    private readonly WriteStatement _statement;
    private readonly LoadStep _returned;

    private NativeUpsert(List<(ScalarInfo Field, int Selected, int Created)> values, WriteStatement statement, LoadStep returned) =>
        (_values, _statement, _returned) = (values, statement, returned);

    /// <summary>Makes it; null where one statement cannot do it.</summary>
    /// <param name="key">The one key that the selector names; null where it names several.</param>
    /// <param name="where">The selector.</param>
    /// <param name="create">The record to create.</param>
    /// <param name="update">The change; none would give nothing back.</param>
    /// <param name="record">What is wanted of the record.</param>
    /// <param name="steps">Makes statements.</param>
    public static NativeUpsert? Of(KeyInfo? key, Filter where, RowData create, RowData update, WrittenRecord record, StepCompiler steps)
    {
        if (key is null || !record.IsColumnsOnly || update.Columns.Count == 0 || update.Nested.Count + create.Nested.Count > 0
            || steps.KeepsReferences(update) || UniqueSelector.Equalities(where) is not { } equalities)
        {
            return null;
        }

        var values = new List<(ScalarInfo, int, int)>();
        foreach (var (field, token) in equalities)
        {
            if (create.Columns.FirstOrDefault(column => ReferenceEquals(column.Field, field))?.Value is not TokenValue created)
            {
                return null;
            }

            values.Add((field, token, created.Token));
        }

        var statement = steps.Upsert(key, where, create, update, record.ReturnedColumns());
        return new NativeUpsert(values, statement, record.Returned(statement));
    }

    /// <summary>True where the selected values are those of the record to create.</summary>
    public bool Applies(RequestTape tape)
    {
        foreach (var (field, selected, created) in _values)
        {
            if (!ValueConversion.Canonical(tape.ValueAt(selected), field).Equals(ValueConversion.Canonical(tape.ValueAt(created), field)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Does it; the record.</summary>
    public ValueTask<object?> RunAsync(WriteRun run, RecordFactory factory) =>
        Loader.LoadFirstAsync(_returned, run.Context, factory, _statement.Runtime(run, []));
}
