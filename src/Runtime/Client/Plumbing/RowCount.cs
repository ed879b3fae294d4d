using SchemaFirst.Runtime.Execution;

namespace SchemaFirst.Runtime.Client;

/// <summary>Answers how many rows there are, where nothing else is asked.</summary>
internal sealed class RowCount : OneAnswer
{
    public static readonly RowCount Factory = new();

    public override object Create(RowReader row, int offset) => row.GetInt32(offset);
}
