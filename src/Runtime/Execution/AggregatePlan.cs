using SchemaFirst.Runtime.Json;
using SchemaFirst.Runtime.Queries;
using SchemaFirst.Runtime.Sql;

namespace SchemaFirst.Runtime.Execution;

/// <summary>
/// Answers <c>aggregate</c> (one record) and <c>groupBy</c> (a list). Its records read all columns, those under <c>_count</c> and so on included,
/// in the order of the selection.
/// </summary>
internal sealed class AggregatePlan(AggregateQuery query, SqlDialect dialect) : Plan
{
    private readonly SqlStatement _statement = AggregateCompiler.Compile(query, dialect);

    public override RecordFactory CreateJsonFactory() => new JsonAggregateFactory(query.Columns);

    public override async ValueTask<object?> ExecuteAsync(RequestContext context, RecordFactory factory)
    {
        var reader = await context.QueryAsync(_statement).ConfigureAwait(false);
        await using (reader.ConfigureAwait(false))
        {
            if (query.GroupBy.Count == 0)
            {
                await reader.ReadAsync(context.Cancellation).ConfigureAwait(false);
                return factory.Create(reader.Row, 0);
            }

            var list = factory.CreateList(0);
            while (await reader.ReadAsync(context.Cancellation).ConfigureAwait(false))
            {
                factory.AddRow(list, reader.Row);
            }

            return list;
        }
    }
}
