using System.Runtime.CompilerServices;
using SchemaFirst.Runtime.Execution.Plans;
using SchemaFirst.Runtime.Sql;
using SchemaFirst.Runtime.Tasks;

namespace SchemaFirst.Runtime.Execution.Loading;

/// <summary>Runs the levels of a read and puts their records together.</summary>
internal static class Loader
{
    /// <summary>The records of the top level, as a list of the factory.</summary>
    [AsyncMethodBuilder(typeof(PooledTaskBuilder<>))]
    public static async ValueTask<object?> LoadManyAsync(LoadStep step, RequestContext context, RecordFactory factory)
    {
        using var rows = await LoadAsync(step, context, factory, default).Freely();
        var list = factory.CreateList(rows.Records.Length);
        AddTo(list, rows, factory);
        return list;
    }

    /// <summary>The first record of the top level; null without one.</summary>
    /// <param name="step">The level.</param>
    /// <param name="context">The request.</param>
    /// <param name="factory">Makes the record.</param>
    /// <param name="runtime">The values that the statement does not get from the request.</param>
    /// <param name="demanding">The plan that wants a record, and says what is wrong where there is none; null where none will do.</param>
    public static ValueTask<object?> LoadFirstAsync(
        LoadStep step, RequestContext context, RecordFactory factory, ReadOnlyMemory<SqlParameter> runtime = default, Plan? demanding = null) => step.IsPlain
        ? ReadFirstAsync(step, context, factory, runtime, demanding)
        : LoadOneAsync(step, context, factory, runtime, demanding);

    /// <summary>The records of a level with their relations set; to be disposed.</summary>
    /// <param name="step">The level.</param>
    /// <param name="context">The request.</param>
    /// <param name="factory">Makes the records.</param>
    /// <param name="runtime">The values that the statement does not get from the request.</param>
    /// <param name="parents">The keys that the rows are found by; null where nobody asks whose they are.</param>
    [AsyncMethodBuilder(typeof(PooledTaskBuilder<>))]
    public static async ValueTask<LoadedRows> LoadAsync(
        LoadStep step, RequestContext context, RecordFactory factory, ReadOnlyMemory<SqlParameter> runtime, KeySet? parents = null)
    {
        var rows = new LoadedRows(step, parents);
        try
        {
            var processor = step.Processing is { IsReverseOnly: false } steps ? new RowProcessor(steps, context) : null;
            var reader = await context.QueryAsync(step.Statement, runtime).Freely();
            await using (reader.ConfigureAwait(false))
            {
                var row = reader.Row;
                while (await reader.ReadAsync(context.Cancellation).Freely())
                {
                    rows.Read(row, factory, processor);
                }
            }

            if (step.Processing is { Reverse: true })
            {
                rows.Reverse();
            }

            for (var child = 0; child < step.Children.Count && !rows.Records.IsEmpty; child++)
            {
                await LoadChildAsync(step.Children[child], child, rows, context, factory).Freely();
            }

            return rows;
        }
        catch
        {
            rows.Dispose();
            throw;
        }
    }

    /// <summary>Adds the records of a level to a list of the factory.</summary>
    public static void AddTo(object list, LoadedRows rows, RecordFactory factory)
    {
        foreach (var record in rows.Records)
        {
            factory.Add(list, record);
        }
    }

    [AsyncMethodBuilder(typeof(PooledTaskBuilder<>))]
    private static async ValueTask<object?> ReadFirstAsync(
        LoadStep step, RequestContext context, RecordFactory factory, ReadOnlyMemory<SqlParameter> runtime, Plan? demanding)
    {
        object? record = null;
        var reader = await context.QueryAsync(step.Statement, runtime).Freely();
        await using (reader.ConfigureAwait(false))
        {
            // Read to its end: statements that write do some of their checks there.
            while (await reader.ReadAsync(context.Cancellation).Freely())
            {
                record ??= step.Record.Create(reader.Row, factory);
            }
        }

        return demanding is null ? record : demanding.Demand(record);
    }

    [AsyncMethodBuilder(typeof(PooledTaskBuilder<>))]
    private static async ValueTask<object?> LoadOneAsync(
        LoadStep step, RequestContext context, RecordFactory factory, ReadOnlyMemory<SqlParameter> runtime, Plan? demanding)
    {
        using var rows = await LoadAsync(step, context, factory, runtime).Freely();
        var record = rows.Records.IsEmpty ? null : rows.Records[0];
        return demanding is null ? record : demanding.Demand(record);
    }

    [AsyncMethodBuilder(typeof(PooledTaskBuilder))]
    private static async ValueTask LoadChildAsync(ChildStep child, int index, LoadedRows parents, RequestContext context, RecordFactory factory)
    {
        var keys = parents.KeysOf(index);
        var childFactory = factory.Relation(child.Place);
        using var rows = keys.Count == 0
            ? new LoadedRows(child.Step, keys)
            : await LoadAsync(child.Step, context, childFactory, keys.ToParameters(child.Key), keys).Freely();
        using var groups = new RowGroups(keys.Count, rows.Parents);
        for (var parent = 0; parent < parents.Records.Length; parent++)
        {
            var first = groups.First(parents.KeyNumbersOf(index)[parent]);
            if (!child.Selected.Relation.IsList)
            {
                factory.SetRelation(parents.Records[parent], child.Place, first < 0 ? null : rows.Records[first]);
                continue;
            }

            var list = childFactory.CreateList(groups.Count(parents.KeyNumbersOf(index)[parent]));
            for (var row = first; row >= 0; row = groups.Next(row))
            {
                childFactory.Add(list, rows.Records[row]);
            }

            factory.SetRelation(parents.Records[parent], child.Place, list);
        }
    }
}
