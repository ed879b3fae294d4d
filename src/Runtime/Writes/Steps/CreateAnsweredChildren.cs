using System.Runtime.CompilerServices;
using SchemaFirst.Runtime.Execution;
using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Runtime.Requests;
using SchemaFirst.Runtime.Tasks;

namespace SchemaFirst.Runtime.Writes.Steps;

/// <summary>Creates all records that are linked to a new row, and gives the answer's record what their statements give back of them.</summary>
/// <param name="relation">The relation, seen from the row.</param>
/// <param name="place">Its place in the answer's selection.</param>
/// <param name="parentKey">What the records' foreign key refers to.</param>
/// <param name="insert">Creates the records and gives back what is wanted of them.</param>
internal sealed class CreateAnsweredChildren(RelationInfo relation, int place, RowKey parentKey, InsertManyStep insert) : NestedStep
{
    public override ValueTask RunAsync(WriteRun run, RequestValue[] parent) => RunAsync(run, parent, isLast: false);

    public override ValueTask RunLastAsync(WriteRun run, RequestValue[] parent) => RunAsync(run, parent, isLast: true);

    [AsyncMethodBuilder(typeof(PooledTaskBuilder))]
    private async ValueTask RunAsync(WriteRun run, RequestValue[] parent, bool isLast)
    {
        var context = run.Context;
        var (record, factory) = run.Answer!;
        var children = factory.Relation(place);
        object? first = null;
        var list = relation.IsList ? children.CreateList(0) : null;
        var left = isLast ? insert.CountFor(context.Tape) : 0;
        foreach (var part in insert.Parts)
        {
            foreach (var (statement, values) in part.Calls(run, parentKey.Of(parent)))
            {
                if (--left == 0)
                {
                    context.AnnounceLast();
                }

                var result = await context.QueryAsync(statement.Sql, values).Freely();
                await using (result.ConfigureAwait(false))
                {
                    while (await result.ReadAsync(context.Cancellation).Freely())
                    {
                        var child = children.Create(result.Row, 0);
                        first ??= child;
                        if (list is not null)
                        {
                            children.Add(list, child);
                        }
                    }
                }
            }
        }

        factory.SetRelation(record, place, list ?? first);
    }
}
