using System.Runtime.CompilerServices;
using SchemaFirst.Runtime.Execution;
using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Runtime.Requests;
using SchemaFirst.Runtime.Sql;
using SchemaFirst.Runtime.Tasks;

namespace SchemaFirst.Runtime.Writes.Steps;

/// <summary>Creates records whose foreign key refers to the row.</summary>
internal sealed class CreateChildren(RelationInfo relation, RowKey parentKey, ReleaseStep? release, InsertStep[] inserts, string operation = "a nested create") : NestedStep
{
    public override SchemaFirstException WithoutParent =>
        WriteError.RelatedNotFound(relation.Model, relation, operation, $"inline the relation on '{relation.Target.Name}' record(s)");

    public override ValueTask RunAsync(WriteRun run, RequestValue[] parent) => RunAsync(run, parent, isLast: false);

    public override ValueTask RunLastAsync(WriteRun run, RequestValue[] parent) => RunAsync(run, parent, isLast: true);

    [AsyncMethodBuilder(typeof(PooledTaskBuilder))]
    private async ValueTask RunAsync(WriteRun run, RequestValue[] parent, bool isLast)
    {
        var key = parentKey.Of(parent);
        if (release is not null)
        {
            await release.RunAsync(run, key).Freely();
        }

        for (var index = 0; index < inserts.Length; index++)
        {
            await inserts[index].RunAsync(run, key, isLast && index == inserts.Length - 1).Freely();
        }
    }
}

/// <summary>Creates many records whose foreign key refers to the row.</summary>
internal sealed class CreateManyChildren(RelationInfo relation, RowKey parentKey, InsertManyStep insert) : NestedStep
{
    public override SchemaFirstException WithoutParent =>
        WriteError.RelatedNotFound(relation.Model, relation, "a nested create", $"inline the relation on '{relation.Target.Name}' record(s)");

    public override ValueTask RunAsync(WriteRun run, RequestValue[] parent) => RunAsync(run, parent, isLast: false);

    public override ValueTask RunLastAsync(WriteRun run, RequestValue[] parent) => RunAsync(run, parent, isLast: true);

    [AsyncMethodBuilder(typeof(PooledTaskBuilder))]
    private async ValueTask RunAsync(WriteRun run, RequestValue[] parent, bool isLast) =>
        await insert.RunAsync(run, parentKey.Of(parent), isLast).Freely();
}

/// <summary>Makes the foreign key of records that exist refer to the row.</summary>
internal sealed class ConnectChildren(RelationInfo relation, RowKey parentKey, SelectorSet selectors, WriteStatement assign) : NestedStep
{
    public override SchemaFirstException WithoutParent =>
        WriteError.RelatedNotFound(relation.Model, relation, "a nested connect", $"inline the relation on '{relation.Target.Name}' record(s)");

    [AsyncMethodBuilder(typeof(PooledTaskBuilder))]
    public override async ValueTask RunAsync(WriteRun run, RequestValue[] parent)
    {
        var expected = selectors.Distinct(run);
        var found = await run.ExecuteAsync(assign, selectors.Complete(run, parentKey.Of(parent))).Freely();
        if (found != expected)
        {
            throw WriteError.NotAllConnected(relation, expected, found);
        }
    }
}

/// <summary>Makes the foreign key of the one record that a one-to-one relation allows refer to the row; another one gives way.</summary>
/// <param name="relation">The relation, seen from the row.</param>
/// <param name="parentKey">What the foreign key refers to.</param>
/// <param name="found">The record.</param>
/// <param name="early">True where the record is looked up before the row is written: the row's key may be what it is selected by.</param>
/// <param name="key">The record's foreign key.</param>
/// <param name="identity">The record's identity.</param>
/// <param name="release">Takes the row from the record that has it so far; null for a new row, which nothing can have.</param>
/// <param name="assign">Sets the record's foreign key: the row's values, then the record's identity.</param>
/// <param name="otherwise">What to do where there is no such record; null to refuse.</param>
internal sealed class ConnectChild(
    RelationInfo relation, RowKey parentKey, LookUp found, bool early, RowKey key, RowKey identity, ReleaseStep? release, WriteStatement assign, NestedStep? otherwise) : NestedStep
{
    public override SchemaFirstException WithoutParent => WriteError.RelatedNotFound(
        relation.Model, relation, otherwise is null ? "a nested connect" : "a nested connect or create", $"update inlined relation for '{relation.Target.Name}' record(s)");

    public override LookUp? Before => early ? found : null;

    [AsyncMethodBuilder(typeof(PooledTaskBuilder))]
    public override async ValueTask RunAsync(WriteRun run, RequestValue[] parent)
    {
        if (!early)
        {
            await found.RunAsync(run).Freely();
        }

        if (found.In(run) is not { } row)
        {
            if (otherwise is null)
            {
                throw WriteError.RelatedNotFound(
                    relation.Target, relation, "a nested connect", $"create or connect inlined relation for '{relation.Model.Name}' record(s)");
            }

            await otherwise.RunAsync(run, parent).Freely();
            return;
        }

        var wanted = parentKey.Of(parent);
        if (release is not null)
        {
            if (SameKey.Is(key.Of(row), wanted))
            {
                return;
            }

            await release.RunAsync(run, wanted).Freely();
        }

        await run.ExecuteAsync(assign, [.. wanted, .. identity.Of(row)]).Freely();
    }
}

/// <summary>Makes the foreign key of a record refer to the row, or creates one that does.</summary>
internal sealed class ConnectOrCreateChild(RowKey parentKey, WriteStatement assign, NestedStep create) : NestedStep
{
    public override SchemaFirstException? WithoutParent => create.WithoutParent;

    [AsyncMethodBuilder(typeof(PooledTaskBuilder))]
    public override async ValueTask RunAsync(WriteRun run, RequestValue[] parent)
    {
        if (await run.ExecuteAsync(assign, parentKey.Of(parent)).Freely() == 0)
        {
            await create.RunAsync(run, parent).Freely();
        }
    }
}

/// <summary>Runs one statement with the row's key: empties foreign keys, or takes links away.</summary>
internal sealed class DisconnectStep(RowKey parentKey, WriteStatement statement, Func<SchemaFirstException>? withoutParent) : NestedStep
{
    public override SchemaFirstException? WithoutParent => withoutParent?.Invoke();

    [AsyncMethodBuilder(typeof(PooledTaskBuilder))]
    public override async ValueTask RunAsync(WriteRun run, RequestValue[] parent) =>
        await run.ExecuteAsync(statement, parentKey.Of(parent)).Freely();
}

/// <summary>Makes the foreign keys of exactly these records refer to the row.</summary>
/// <param name="relation">The relation, seen from the row.</param>
/// <param name="parentKey">What the foreign keys refer to.</param>
/// <param name="selectors">The records.</param>
/// <param name="assign">Sets the foreign keys of the records.</param>
/// <param name="release">Empties those of all others, or gives one of them where the key is required.</param>
internal sealed class SetChildren(RelationInfo relation, RowKey parentKey, SelectorSet selectors, WriteStatement assign, WriteStatement release) : NestedStep
{
    private static readonly RowColumns NoColumns = new();

    public override SchemaFirstException? WithoutParent =>
        selectors.Count == 0 ? null : WriteError.RelatedNotFound(relation.Model, relation, "a nested set");

    [AsyncMethodBuilder(typeof(PooledTaskBuilder))]
    public override async ValueTask RunAsync(WriteRun run, RequestValue[] parent)
    {
        var link = selectors.Complete(run, parentKey.Of(parent));
        if (selectors.Count > 0)
        {
            await run.ExecuteAsync(assign, link).Freely();
        }

        if (relation.Opposite.IsOptional)
        {
            await run.ExecuteAsync(release, link).Freely();
        }
        else if (await run.FirstAsync(release, link, NoColumns).Freely() is not null)
        {
            throw WriteError.RequiredRelation(relation);
        }
    }
}

/// <summary>Compares keys of rows.</summary>
internal static class SameKey
{
    /// <summary>True where both are the same and neither is null.</summary>
    public static bool Is(SqlParameter[] left, SqlParameter[] right)
    {
        for (var index = 0; index < left.Length; index++)
        {
            if (left[index].Kind == SqlParameterKind.Null || right[index].Kind == SqlParameterKind.Null || !left[index].Value.Equals(right[index].Value))
            {
                return false;
            }
        }

        return true;
    }
}
