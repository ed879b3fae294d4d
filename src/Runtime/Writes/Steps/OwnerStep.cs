using System.Runtime.CompilerServices;
using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Runtime.Sql;
using SchemaFirst.Runtime.Tasks;

namespace SchemaFirst.Runtime.Writes.Steps;

/// <summary>Finds or makes the record that a row's own foreign key is to refer to.</summary>
internal abstract class OwnerStep
{
    /// <summary>The values of the referenced fields.</summary>
    public abstract ValueTask<SqlParameter[]> ResolveAsync(WriteRun run);

    /// <summary>Resolves all of them; their values behind the ones given.</summary>
    [AsyncMethodBuilder(typeof(PooledTaskBuilder<>))]
    public static async ValueTask<SqlParameter[]> ResolveAllAsync(OwnerStep[] steps, WriteRun run, SqlParameter[] given)
    {
        if (steps.Length == 0)
        {
            return given;
        }

        var values = new List<SqlParameter>(given);
        foreach (var step in steps)
        {
            values.AddRange(await step.ResolveAsync(run).Freely());
        }

        return [.. values];
    }
}

/// <summary>Creates the record.</summary>
internal sealed class CreateOwner(InsertStep insert, int[] key) : OwnerStep
{
    [AsyncMethodBuilder(typeof(PooledTaskBuilder<>))]
    public override async ValueTask<SqlParameter[]> ResolveAsync(WriteRun run) =>
        insert.Columns.Pick(await insert.RunAsync(run, []).Freely(), key);
}

/// <summary>Finds the record, and takes it from the row that refers to it so far where only one can.</summary>
internal sealed class ConnectOwner(RelationInfo relation, WriteStatement find, RowColumns columns, int[] key, ReleaseStep? release) : OwnerStep
{
    [AsyncMethodBuilder(typeof(PooledTaskBuilder<>))]
    public override async ValueTask<SqlParameter[]> ResolveAsync(WriteRun run)
    {
        var row = await run.FirstAsync(find, [], columns).Freely()
            ?? throw WriteError.RelatedNotFound(relation.Target, relation, "a nested connect", $"inline the relation on '{relation.Model.Name}' record(s)");
        var values = columns.Pick(row, key);
        if (release is not null)
        {
            await release.RunAsync(run, values).Freely();
        }

        return values;
    }
}

/// <summary>Finds the record, or creates it.</summary>
internal sealed class ConnectOrCreateOwner(WriteStatement find, RowColumns columns, int[] key, ReleaseStep? release, OwnerStep create) : OwnerStep
{
    [AsyncMethodBuilder(typeof(PooledTaskBuilder<>))]
    public override async ValueTask<SqlParameter[]> ResolveAsync(WriteRun run)
    {
        if (await run.FirstAsync(find, [], columns).Freely() is not { } row)
        {
            return await create.ResolveAsync(run).Freely();
        }

        var values = columns.Pick(row, key);
        if (release is not null)
        {
            await release.RunAsync(run, values).Freely();
        }

        return values;
    }
}
