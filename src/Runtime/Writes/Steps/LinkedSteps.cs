using System.Runtime.CompilerServices;
using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Runtime.Requests;
using SchemaFirst.Runtime.Tasks;

namespace SchemaFirst.Runtime.Writes.Steps;

/// <summary>Changes a linked record; it must be there.</summary>
internal sealed class UpdateLinked(RelationInfo relation, RowKey parentKey, UpdateStep update) : NestedStep
{
    public override SchemaFirstException WithoutParent => WriteError.RelatedNotFound(relation.Target, relation, "a nested update");

    [AsyncMethodBuilder(typeof(PooledTaskBuilder))]
    public override async ValueTask RunAsync(WriteRun run, RequestValue[] parent)
    {
        if (await update.RunAsync(run, parentKey.Of(parent)).Freely() is null)
        {
            throw WithoutParent;
        }
    }
}

/// <summary>Changes linked records alike.</summary>
internal sealed class UpdateManyLinked(RowKey parentKey, UpdateManyStep update) : NestedStep
{
    [AsyncMethodBuilder(typeof(PooledTaskBuilder))]
    public override async ValueTask RunAsync(WriteRun run, RequestValue[] parent) =>
        await update.RunAsync(run, parentKey.Of(parent)).Freely();
}

/// <summary>Deletes linked records that must all be there.</summary>
internal sealed class DeleteLinked(RelationInfo relation, RowKey parentKey, SelectorSet selectors, DeleteStep delete) : NestedStep
{
    public override SchemaFirstException? WithoutParent => selectors.Count == 0 ? null : Missing;

    private SchemaFirstException Missing => relation.IsList
        ? WriteError.NotConnected(relation)
        : WriteError.RelatedNotFound(relation.Target, relation, "a nested delete");

    [AsyncMethodBuilder(typeof(PooledTaskBuilder))]
    public override async ValueTask RunAsync(WriteRun run, RequestValue[] parent)
    {
        if (await delete.RunAsync(run, selectors.Complete(run, parentKey.Of(parent))).Freely() != selectors.Count)
        {
            throw Missing;
        }
    }
}

/// <summary>Deletes linked records.</summary>
internal sealed class DeleteManyLinked(RowKey parentKey, DeleteStep delete) : NestedStep
{
    [AsyncMethodBuilder(typeof(PooledTaskBuilder))]
    public override async ValueTask RunAsync(WriteRun run, RequestValue[] parent) =>
        await delete.RunAsync(run, parentKey.Of(parent)).Freely();
}

/// <summary>Changes a linked record, or creates one and links it.</summary>
/// <param name="parentKey">How the record is linked to its parent.</param>
/// <param name="find">Looks for it, where the update writes other records before it would find out that there is none; null elsewhere.</param>
/// <param name="update">Changes it.</param>
/// <param name="create">Creates and links one.</param>
internal sealed class UpsertLinked(RowKey parentKey, WriteStatement? find, UpdateStep update, NestedStep create) : NestedStep
{
    private readonly RowColumns _noColumns = new();

    public override SchemaFirstException? WithoutParent => create.WithoutParent;

    [AsyncMethodBuilder(typeof(PooledTaskBuilder))]
    public override async ValueTask RunAsync(WriteRun run, RequestValue[] parent)
    {
        var link = parentKey.Of(parent);
        var isThere = find is null || await run.FirstAsync(find, link, _noColumns).Freely() is not null;
        if (!isThere || await update.RunAsync(run, link).Freely() is null)
        {
            await create.RunAsync(run, parent).Freely();
        }
    }
}
