using SchemaFirst.Runtime.Requests;
using SchemaFirst.Runtime.Sql;

namespace SchemaFirst.Runtime.Writes.Steps;

/// <summary>Some of the rows that a request creates.</summary>
internal abstract class InsertPart
{
    /// <summary>How many statements they take.</summary>
    public abstract int CountFor(RequestTape tape);

    /// <summary>The statements of one execution, to be run in order; the values of each hold until the next one is asked for.</summary>
    /// <param name="run">The execution.</param>
    /// <param name="inherited">The values that link the rows to their parent.</param>
    public abstract IEnumerable<InsertCall> Calls(WriteRun run, SqlParameter[] inherited);
}
