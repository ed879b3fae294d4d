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
    public bool IsSingleStatementFor(RequestTape tape) => CountFor(tape) <= 1;

    /// <summary>How many statements create the rows of a request.</summary>
    public int CountFor(RequestTape tape)
    {
        var count = 0;
        for (var place = 0; place < Parts.Count; place++)
        {
            count += Parts[place].CountFor(tape);
        }

        return count;
    }

    /// <summary>Creates the rows; how many.</summary>
    /// <param name="run">The execution.</param>
    /// <param name="inherited">The values that link them to their parent.</param>
    /// <param name="isLast">True where nothing comes behind it.</param>
    [AsyncMethodBuilder(typeof(PooledTaskBuilder<>))]
    public async ValueTask<long> RunAsync(WriteRun run, SqlParameter[] inherited, bool isLast)
    {
        var count = 0L;
        var left = isLast ? CountFor(run.Context.Tape) : 0;
        for (var place = 0; place < Parts.Count; place++)
        {
            foreach (var (statement, values) in Parts[place].Calls(run, inherited))
            {
                if (--left == 0)
                {
                    run.Context.AnnounceLast();
                }

                count += await run.Context.ExecuteAsync(statement.Sql, values).Freely();
            }
        }

        return count;
    }
}
