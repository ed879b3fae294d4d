using System.Runtime.CompilerServices;
using SchemaFirst.Runtime.Requests;
using SchemaFirst.Runtime.Sql;
using SchemaFirst.Runtime.Tasks;

namespace SchemaFirst.Runtime.Writes.Steps;

/// <summary>Creates many rows by as few statements as the database's limits allow.</summary>
internal sealed class InsertManyStep(IReadOnlyList<InsertPart> parts)
{
    /// <summary>The rows, in order.</summary>
    public IReadOnlyList<InsertPart> Parts { get; } = parts;

    /// <summary>True where one statement creates all rows of a request.</summary>
    public bool IsSingleStatementFor(RequestTape tape)
    {
        var count = 0;
        foreach (var part in Parts)
        {
            count += part.CountFor(tape);
        }

        return count <= 1;
    }

    /// <summary>Creates the rows; how many.</summary>
    /// <param name="run">The execution.</param>
    /// <param name="inherited">The values that link them to their parent.</param>
    [AsyncMethodBuilder(typeof(PooledTaskBuilder<>))]
    public async ValueTask<long> RunAsync(WriteRun run, SqlParameter[] inherited)
    {
        var count = 0L;
        foreach (var part in Parts)
        {
            foreach (var (statement, values) in part.Calls(run, inherited))
            {
                count += await run.Context.ExecuteAsync(statement.Sql, values).Freely();
            }
        }

        return count;
    }
}
