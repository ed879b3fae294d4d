using SchemaFirst.Runtime.Requests;
using SchemaFirst.Runtime.Sql;

namespace SchemaFirst.Runtime.Writes.Steps;

/// <summary>Rows of which each stands in the statement with its own values.</summary>
internal sealed class InsertValues(WriteStatement statement) : InsertPart
{
    public override int CountFor(RequestTape tape) => 1;

    public override IEnumerable<InsertCall> Calls(WriteRun run, SqlParameter[] inherited) => [new InsertCall(statement, statement.Runtime(run, inherited))];
}
