using SchemaFirst.Runtime.Requests;
using SchemaFirst.Runtime.Sql;

namespace SchemaFirst.Runtime.Writes.Steps;

/// <summary>Makes the row's own foreign key refer to a record, after the row was written.</summary>
/// <param name="owner">Finds or makes the record.</param>
/// <param name="rowKey">The row's identity.</param>
/// <param name="assign">Sets the row's foreign key: the record's values, then the row's identity.</param>
internal sealed class AssignOwner(OwnerStep owner, RowKey rowKey, WriteStatement assign) : NestedStep
{
    public override async ValueTask RunAsync(WriteRun run, RequestValue[] parent)
    {
        var key = await owner.ResolveAsync(run).ConfigureAwait(false);
        await run.ExecuteAsync(assign, [.. key, .. rowKey.Of(parent)]).ConfigureAwait(false);
    }
}

/// <summary>Makes the row's own foreign key refer to a record of a one-to-one relation that exists; the row that had it gives way.</summary>
/// <param name="owner">Finds the record.</param>
/// <param name="currentKey">The row's foreign key as it is.</param>
/// <param name="rowKey">The row's identity.</param>
/// <param name="release">Takes the record from the row that has it.</param>
/// <param name="assign">Sets the row's foreign key.</param>
internal sealed class ReassignOwner(OwnerStep owner, RowKey currentKey, RowKey rowKey, ReleaseStep release, WriteStatement assign) : NestedStep
{
    public override async ValueTask RunAsync(WriteRun run, RequestValue[] parent)
    {
        var key = await owner.ResolveAsync(run).ConfigureAwait(false);
        if (SameKey.Is(key, currentKey.Of(parent)))
        {
            return;
        }

        await release.RunAsync(run, key).ConfigureAwait(false);
        SqlParameter[] values = [.. key, .. rowKey.Of(parent)];
        await run.ExecuteAsync(assign, values).ConfigureAwait(false);
    }
}
