using SchemaFirst.Runtime.Sql;

namespace SchemaFirst.Runtime.Writes.Steps;

/// <summary>Changes rows alike. Where their keys change and no foreign keys of the database follow, each row is changed by itself.</summary>
/// <param name="update">Changes the rows; null where nothing changes.</param>
/// <param name="find">Finds the rows to change one by one (or to count, where nothing changes); null where one statement does it.</param>
/// <param name="key">The identity of a found row.</param>
/// <param name="each">Changes a found row; null where nothing changes.</param>
internal sealed class UpdateManyStep(WriteStatement? update, WriteStatement? find, RowKey? key, UpdateStep? each)
{
    /// <summary>True where one statement is all it takes.</summary>
    public bool IsSingleStatement => each is null;

    /// <summary>Changes the rows; how many.</summary>
    /// <param name="run">The execution.</param>
    /// <param name="link">The values by which the rows are found.</param>
    public ValueTask<long> RunAsync(WriteRun run, SqlParameter[] link) => update is null ? RunEachAsync(run, link) : run.ExecuteAsync(update, link);

    private async ValueTask<long> RunEachAsync(WriteRun run, SqlParameter[] link)
    {
        var rows = await run.AllAsync(find!, link, key!.Columns).ConfigureAwait(false);
        if (each is not null)
        {
            foreach (var row in rows)
            {
                await each.RunAsync(run, [.. key.Of(row), .. link]).ConfigureAwait(false);
            }
        }

        return rows.Count;
    }
}
