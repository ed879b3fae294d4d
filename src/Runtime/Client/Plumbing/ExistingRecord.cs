using SchemaFirst.Runtime.Execution;

namespace SchemaFirst.Runtime.Client;

/// <summary>Stands for a record of which nobody wants to know more than that it is there.</summary>
internal sealed class ExistingRecord : OneAnswer
{
    public static readonly ExistingRecord Factory = new();

    public override object Create(RowReader row, int offset) => this;
}
