using System.Runtime.CompilerServices;
using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Runtime.Requests;
using SchemaFirst.Runtime.Sql;
using SchemaFirst.Runtime.Tasks;

namespace SchemaFirst.Runtime.Writes.Steps;

/// <summary>Makes the row's own foreign key refer to a record, after the row was written.</summary>
/// <param name="owner">Finds or makes the record.</param>
/// <param name="rowKey">The row's identity.</param>
/// <param name="assign">Sets the row's foreign key: the record's values, then the row's identity.</param>
internal sealed class AssignOwner(OwnerStep owner, RowKey rowKey, WriteStatement assign) : NestedStep
{
    [AsyncMethodBuilder(typeof(PooledTaskBuilder))]
    public override async ValueTask RunAsync(WriteRun run, RequestValue[] parent)
    {
        var key = await owner.ResolveAsync(run).Freely();
        await run.ExecuteAsync(assign, [.. key, .. rowKey.Of(parent)]).Freely();
    }
}

/// <summary>Makes the row's own foreign key refer to a record of a one-to-one relation that exists; the row that had it gives way.</summary>
/// <param name="relation">The relation, seen from the row.</param>
/// <param name="found">The record.</param>
/// <param name="key">The record's referenced fields.</param>
/// <param name="currentKey">The row's foreign key as it is.</param>
/// <param name="rowKey">The row's identity.</param>
/// <param name="release">Takes the record from the row that has it.</param>
/// <param name="assign">Sets the row's foreign key.</param>
internal sealed class ReassignOwner(RelationInfo relation, LookUp found, RowKey key, RowKey currentKey, RowKey rowKey, ReleaseStep release, WriteStatement assign) : NestedStep
{
    public override LookUp Before => found;

    [AsyncMethodBuilder(typeof(PooledTaskBuilder))]
    public override async ValueTask RunAsync(WriteRun run, RequestValue[] parent)
    {
        var row = found.In(run) ?? throw WriteError.RelatedNotFound(relation.Target, relation, "a nested connect");
        var wanted = key.Of(row);
        if (SameKey.Is(wanted, currentKey.Of(parent)))
        {
            return;
        }

        await release.RunAsync(run, wanted).Freely();
        SqlParameter[] values = [.. wanted, .. rowKey.Of(parent)];
        await run.ExecuteAsync(assign, values).Freely();
    }
}
