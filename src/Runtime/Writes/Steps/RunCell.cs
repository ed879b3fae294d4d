using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Runtime.Requests;
using SchemaFirst.Runtime.Sql;
using SchemaFirst.Runtime.Writes.Model;
using SchemaFirst.Schema.Model;

namespace SchemaFirst.Runtime.Writes.Steps;

/// <summary>A column of rows of one form whose value is another one in each row.</summary>
/// <param name="Field">The column.</param>
/// <param name="Value">Where it comes from.</param>
internal sealed record RunCell(ScalarInfo Field, WriteValue Value)
{
    /// <summary>True where the rows differ in what a column takes.</summary>
    public static bool Is(ColumnWrite column) =>
        column.Value is TokenValue or GeneratedValue { Source.Function: not DefaultFunction.Now };

    /// <summary>The value in a row, in the canonical kind of the field's type; the default one for null.</summary>
    public RequestValue In(WriteRun run, int row, int width)
    {
        if (Value is not TokenValue given)
        {
            return run.Next(((GeneratedValue)Value).Source);
        }

        ref readonly var value = ref run.Context.Tape.CellAt(given.Token, row, width);
        return value.IsNull ? default : ValueConversion.Canonical(value, Field);
    }
}
