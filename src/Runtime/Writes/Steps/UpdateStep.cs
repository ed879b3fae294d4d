using System.Runtime.CompilerServices;
using SchemaFirst.Runtime.Requests;
using SchemaFirst.Runtime.Sql;
using SchemaFirst.Runtime.Tasks;

namespace SchemaFirst.Runtime.Writes.Steps;

/// <summary>Changes one row: first the records that its own keys refer to, then the row, then what refers to it.</summary>
internal sealed class UpdateStep(OwnerStep[] before, WriteStatement statement, RowColumns columns, NestedStep[] after, KeyChange? keyChange)
{
    /// <summary>The columns of the row it gives back.</summary>
    public RowColumns Columns { get; } = columns;

    /// <summary>True where the row itself is all it writes.</summary>
    public bool IsSingleStatement => before.Length + after.Length == 0 && keyChange is null;

    /// <summary>True where other records are written before it shows whether the row is there.</summary>
    public bool WritesBeforeTheRow => before.Length > 0;

    /// <summary>The statement that changes the row itself (or reads it, where no column changes).</summary>
    public WriteStatement Statement { get; } = statement;

    /// <summary>Changes the row; its columns, or null where there is no such row.</summary>
    /// <param name="run">The execution.</param>
    /// <param name="link">The values by which the row is found.</param>
    [AsyncMethodBuilder(typeof(PooledTaskBuilder<>))]
    public async ValueTask<RequestValue[]?> RunAsync(WriteRun run, SqlParameter[] link)
    {
        var old = keyChange is null ? null : await keyChange.BeforeAsync(run, link).Freely();
        foreach (var step in after)
        {
            if (step.Before is { } lookUp)
            {
                await lookUp.RunAsync(run).Freely();
            }
        }

        var links = await OwnerStep.ResolveAllAsync(before, run, link).Freely();
        var row = await run.FirstAsync(Statement, links, Columns).Freely();
        if (row is null)
        {
            return null;
        }

        if (old is not null)
        {
            await keyChange!.AfterAsync(run, old, row).Freely();
        }

        foreach (var step in after)
        {
            await step.RunAsync(run, row).Freely();
        }

        return row;
    }

    /// <summary>The exception for a row that is not there.</summary>
    public SchemaFirstException Missing(string operation)
    {
        foreach (var step in after)
        {
            if (step.WithoutParent is { } exception)
            {
                return exception;
            }
        }

        return WriteError.NotFound(operation);
    }
}
