using System.Runtime.InteropServices;
using SchemaFirst.Runtime.Queries;
using SchemaFirst.Runtime.Requests;
using SchemaFirst.Runtime.Sql;

namespace SchemaFirst.Runtime.Execution;

/// <summary>Runs the levels of a read and puts their records together.</summary>
internal static class Loader
{
    /// <summary>The records of the top level, as a list of the factory.</summary>
    public static async ValueTask<object> LoadManyAsync(LoadStep step, RequestContext context, RecordFactory factory, ReadOnlyMemory<SqlParameter> runtime = default)
    {
        var rows = await LoadAsync(step, context, factory, runtime).ConfigureAwait(false);
        var list = factory.CreateList(rows.Count);
        for (var index = 0; index < rows.Count; index++)
        {
            factory.Add(list, rows[index].Record);
        }

        return list;
    }

    /// <summary>The first record of the top level; null without one.</summary>
    public static async ValueTask<object?> LoadFirstAsync(LoadStep step, RequestContext context, RecordFactory factory, ReadOnlyMemory<SqlParameter> runtime = default)
    {
        var rows = await LoadAsync(step, context, factory, runtime).ConfigureAwait(false);
        return rows.Count == 0 ? null : rows[0].Record;
    }

    /// <summary>The rows of a level with their relations set.</summary>
    public static async ValueTask<List<LoadedRow>> LoadAsync(LoadStep step, RequestContext context, RecordFactory factory, ReadOnlyMemory<SqlParameter> runtime)
    {
        var rows = await ReadRowsAsync(step, context, factory, runtime).ConfigureAwait(false);
        for (var child = 0; child < step.Children.Count && rows.Count > 0; child++)
        {
            await LoadChildAsync(step.Children[child], child, rows, context, factory).ConfigureAwait(false);
        }

        return rows;
    }

    private static async ValueTask<List<LoadedRow>> ReadRowsAsync(LoadStep step, RequestContext context, RecordFactory factory, ReadOnlyMemory<SqlParameter> runtime)
    {
        var rows = new List<LoadedRow>();
        List<RowMarks>? marks = step.Processing is { IsReverseOnly: false } ? [] : null;
        var reader = await context.QueryAsync(step.Statement, runtime).ConfigureAwait(false);
        await using (reader.ConfigureAwait(false))
        {
            while (await reader.ReadAsync(context.Cancellation).ConfigureAwait(false))
            {
                rows.Add(ReadRow(step, reader.Row, factory));
                if (marks is not null)
                {
                    var processing = step.Processing!;
                    marks.Add(new RowMarks(
                        processing.Distinct.Count > 0 ? RecordKey.Read(reader.Row, processing.Distinct) : default,
                        processing.Cursor.Count > 0 ? RecordKey.Read(reader.Row, processing.Cursor) : default));
                }
            }
        }

        return step.Processing is { } steps ? RowProcessor.Run(steps, rows, marks, context) : rows;
    }

    private static LoadedRow ReadRow(LoadStep step, RowReader row, RecordFactory factory)
    {
        var record = factory.Create(row, 0);
        var counts = step.Selection.Counts;
        for (var index = 0; index < counts.Count; index++)
        {
            factory.SetCount(record, counts[index].Relation.Name, row.GetInt64(step.CountOffset + index));
        }

        var childKeys = step.Children.Count == 0 ? [] : new RecordKey[step.Children.Count];
        for (var index = 0; index < childKeys.Length; index++)
        {
            childKeys[index] = RecordKey.Read(row, step.Children[index].Key);
        }

        return new LoadedRow(record, step.ParentKey.Count == 0 ? default : RecordKey.Read(row, step.ParentKey), childKeys);
    }

    private static async ValueTask LoadChildAsync(ChildStep child, int place, List<LoadedRow> parents, RequestContext context, RecordFactory factory)
    {
        var childFactory = factory.Relation(place);
        var keys = new HashSet<RecordKey>();
        foreach (var parent in parents)
        {
            if (!parent.ChildKeys[place].HasNull)
            {
                keys.Add(parent.ChildKeys[place]);
            }
        }

        List<LoadedRow> rows = keys.Count == 0
            ? []
            : await LoadAsync(child.Step, context, childFactory, KeyLists(keys, child)).ConfigureAwait(false);
        if (child.Selected.Relation.IsList)
        {
            SetLists(place, parents, rows, factory, childFactory);
        }
        else
        {
            SetRecords(place, parents, rows, factory);
        }
    }

    private static SqlParameter[] KeyLists(HashSet<RecordKey> keys, ChildStep child)
    {
        var lists = new SqlParameter[child.Key.Count];
        for (var column = 0; column < lists.Length; column++)
        {
            var values = new RequestValue[keys.Count];
            var index = 0;
            foreach (var key in keys)
            {
                values[index++] = key[column];
            }

            lists[column] = SqlParameter.From(values, child.Key[column].Field);
        }

        return lists;
    }

    private static void SetLists(int place, List<LoadedRow> parents, List<LoadedRow> rows, RecordFactory factory, RecordFactory childFactory)
    {
        var groups = new Dictionary<RecordKey, List<object>>(parents.Count);
        foreach (var row in rows)
        {
            ref var group = ref CollectionsMarshal.GetValueRefOrAddDefault(groups, row.ParentKey, out _);
            (group ??= []).Add(row.Record);
        }

        foreach (var parent in parents)
        {
            var records = groups.GetValueOrDefault(parent.ChildKeys[place]);
            var list = childFactory.CreateList(records?.Count ?? 0);
            if (records is not null)
            {
                foreach (var record in records)
                {
                    childFactory.Add(list, record);
                }
            }

            factory.SetRelation(parent.Record, place, list);
        }
    }

    private static void SetRecords(int place, List<LoadedRow> parents, List<LoadedRow> rows, RecordFactory factory)
    {
        var records = new Dictionary<RecordKey, object>(rows.Count);
        foreach (var row in rows)
        {
            records[row.ParentKey] = row.Record;
        }

        foreach (var parent in parents)
        {
            var key = parent.ChildKeys[place];
            factory.SetRelation(parent.Record, place, key.HasNull ? null : records.GetValueOrDefault(key));
        }
    }
}

/// <summary>A row that was read: its record, and the keys that lead up and down.</summary>
internal readonly record struct LoadedRow(object Record, RecordKey ParentKey, RecordKey[] ChildKeys);

/// <summary>What processing looks at: the values that must be distinct, and those that the cursor names.</summary>
internal readonly record struct RowMarks(RecordKey Distinct, RecordKey Cursor);
