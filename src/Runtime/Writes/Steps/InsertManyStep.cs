using SchemaFirst.Runtime.Sql;

namespace SchemaFirst.Runtime.Writes.Steps;

/// <summary>Creates many rows by as few statements as the database's limits allow.</summary>
internal sealed class InsertManyStep(WriteStatement[] statements)
{
    /// <summary>The statements, in the order of the rows.</summary>
    public IReadOnlyList<WriteStatement> Statements { get; } = statements;

    /// <summary>Creates the rows; how many.</summary>
    /// <param name="run">The execution.</param>
    /// <param name="inherited">The values that link them to their parent.</param>
    public async ValueTask<long> RunAsync(WriteRun run, SqlParameter[] inherited)
    {
        var count = 0L;
        foreach (var statement in Statements)
        {
            count += await run.ExecuteAsync(statement, inherited).ConfigureAwait(false);
        }

        return count;
    }
}
