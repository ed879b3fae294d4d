using System.Runtime.CompilerServices;
using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Runtime.Requests;
using SchemaFirst.Runtime.Tasks;

namespace SchemaFirst.Runtime.Writes.Steps;

/// <summary>Creates records and links them by the link table.</summary>
internal sealed class CreateByTable(RelationInfo relation, RowKey parentKey, InsertStep[] inserts, int[][] keys, WriteStatement link) : NestedStep
{
    public override SchemaFirstException WithoutParent => WriteError.RelatedNotFound(relation.Model, relation, "a connect");

    [AsyncMethodBuilder(typeof(PooledTaskBuilder))]
    public override async ValueTask RunAsync(WriteRun run, RequestValue[] parent)
    {
        var key = parentKey.Of(parent);
        for (var index = 0; index < inserts.Length; index++)
        {
            var row = await inserts[index].RunAsync(run, []).Freely();
            await run.ExecuteAsync(link, [.. key, .. inserts[index].Columns.Pick(row, keys[index])]).Freely();
        }
    }
}

/// <summary>Links records that exist by the link table.</summary>
/// <param name="relation">The relation, seen from the row.</param>
/// <param name="parentKey">The row's key.</param>
/// <param name="selectors">The records.</param>
/// <param name="clear">Takes all links away first; null to keep them.</param>
/// <param name="count">Counts the records.</param>
/// <param name="link">Links them.</param>
internal sealed class ConnectByTable(RelationInfo relation, RowKey parentKey, SelectorSet selectors, WriteStatement? clear, WriteStatement count, WriteStatement link) : NestedStep
{
    private static readonly RowColumns NoColumns = new();

    public override SchemaFirstException WithoutParent => WriteError.RelatedNotFound(relation.Model, relation, clear is null ? "a connect" : "a nested set");

    [AsyncMethodBuilder(typeof(PooledTaskBuilder))]
    public override async ValueTask RunAsync(WriteRun run, RequestValue[] parent)
    {
        var key = parentKey.Of(parent);
        if (clear is not null)
        {
            await run.ExecuteAsync(clear, key).Freely();
        }

        if (selectors.Count == 0)
        {
            return;
        }

        var values = selectors.Complete(run, key);
        var expected = selectors.Distinct(run);
        var found = (await run.AllAsync(count, values, NoColumns).Freely()).Count;
        if (found != expected)
        {
            throw WriteError.IncompleteConnect(expected, found);
        }

        await run.ExecuteAsync(link, values).Freely();
    }
}

/// <summary>Links a record by the link table, or creates one that is.</summary>
internal sealed class ConnectOrCreateByTable(RelationInfo relation, RowKey parentKey, WriteStatement find, RowKey key, WriteStatement link, NestedStep create) : NestedStep
{
    public override SchemaFirstException WithoutParent => WriteError.RelatedNotFound(relation.Model, relation, "a connect");

    [AsyncMethodBuilder(typeof(PooledTaskBuilder))]
    public override async ValueTask RunAsync(WriteRun run, RequestValue[] parent)
    {
        if (await run.FirstAsync(find, [], key.Columns).Freely() is { } row)
        {
            await run.ExecuteAsync(link, [.. parentKey.Of(parent), .. key.Of(row)]).Freely();
        }
        else
        {
            await create.RunAsync(run, parent).Freely();
        }
    }
}
