using System.Runtime.CompilerServices;
using SchemaFirst.Runtime.Requests;
using SchemaFirst.Runtime.Sql;
using SchemaFirst.Runtime.Tasks;

namespace SchemaFirst.Runtime.Writes.Steps;

/// <summary>Creates a row: first the records that its own keys refer to, then the row, then what refers to it.</summary>
internal sealed class InsertStep(OwnerStep[] before, WriteStatement statement, RowColumns columns, NestedStep[] after)
{
    /// <summary>The columns of the row it gives back.</summary>
    public RowColumns Columns { get; } = columns;

    /// <summary>The statement that creates the row itself.</summary>
    public WriteStatement Statement { get; } = statement;

    /// <summary>Creates the row; its columns.</summary>
    /// <param name="run">The execution.</param>
    /// <param name="inherited">The values that link it to its parent.</param>
    /// <param name="isLast">True where nothing comes behind it.</param>
    [AsyncMethodBuilder(typeof(PooledTaskBuilder<>))]
    public async ValueTask<RequestValue[]> RunAsync(WriteRun run, SqlParameter[] inherited, bool isLast = false)
    {
        var link = await BeforeAsync(run, inherited).Freely();
        RequestValue[] row = [];
        if (Columns.Fields.Count == 0)
        {
            if (isLast && after.Length == 0)
            {
                run.Context.AnnounceLast();
            }

            await run.ExecuteAsync(Statement, link).Freely();
        }
        else
        {
            row = await run.FirstAsync(Statement, link, Columns).Freely() ?? throw WriteError.NotFound("a query");
        }

        await AfterAsync(run, row, isLast).Freely();
        return row;
    }

    /// <summary>Sees to what the row's own keys refer to; the values that the statement takes.</summary>
    /// <param name="run">The execution.</param>
    /// <param name="inherited">The values that link the row to its parent.</param>
    [AsyncMethodBuilder(typeof(PooledTaskBuilder<>))]
    public async ValueTask<SqlParameter[]> BeforeAsync(WriteRun run, SqlParameter[] inherited)
    {
        foreach (var step in after)
        {
            if (step.Before is { } lookUp)
            {
                await lookUp.RunAsync(run).Freely();
            }
        }

        return await OwnerStep.ResolveAllAsync(before, run, inherited).Freely();
    }

    /// <summary>Sees to what refers to the row.</summary>
    /// <param name="run">The execution.</param>
    /// <param name="row">The row.</param>
    /// <param name="isLast">True where nothing comes behind that.</param>
    [AsyncMethodBuilder(typeof(PooledTaskBuilder))]
    public async ValueTask AfterAsync(WriteRun run, RequestValue[] row, bool isLast)
    {
        for (var index = 0; index < after.Length; index++)
        {
            await (isLast && index == after.Length - 1 ? after[index].RunLastAsync(run, row) : after[index].RunAsync(run, row)).Freely();
        }
    }
}
