using SchemaFirst.Runtime.Sql;

namespace SchemaFirst.Runtime.Writes.Steps;

/// <summary>Deletes rows; where no foreign keys of the database do it, what refers to them is seen to first.</summary>
/// <param name="delete">Deletes the rows.</param>
/// <param name="find">Finds the rows whose referencing rows are to be seen to; null where the database does it.</param>
/// <param name="deleted">What sees to them.</param>
internal sealed class DeleteStep(WriteStatement delete, WriteStatement? find, DeletedReferences? deleted)
{
    /// <summary>True where one statement is all it takes.</summary>
    public bool IsSingleStatement => find is null;

    /// <summary>Deletes the rows; how many.</summary>
    /// <param name="run">The execution.</param>
    /// <param name="link">The values by which the rows are found.</param>
    /// <param name="isLast">True where nothing comes behind it.</param>
    public ValueTask<long> RunAsync(WriteRun run, SqlParameter[] link, bool isLast = false)
    {
        if (find is not null)
        {
            return FindAndRunAsync(run, link, find);
        }

        if (isLast)
        {
            run.Context.AnnounceLast();
        }

        return run.ExecuteAsync(delete, link);
    }

    private async ValueTask<long> FindAndRunAsync(WriteRun run, SqlParameter[] link, WriteStatement found)
    {
        var rows = await run.AllAsync(found, link, deleted!.Columns).ConfigureAwait(false);
        await deleted.RefuseAsync(run, rows).ConfigureAwait(false);
        var count = await run.ExecuteAsync(delete, link).ConfigureAwait(false);
        await deleted.FollowAsync(run, rows).ConfigureAwait(false);
        return count;
    }
}
