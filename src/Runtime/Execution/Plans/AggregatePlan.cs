using System.Runtime.CompilerServices;
using SchemaFirst.Runtime.Json;
using SchemaFirst.Runtime.Queries;
using SchemaFirst.Runtime.Sql;
using SchemaFirst.Runtime.Tasks;

namespace SchemaFirst.Runtime.Execution.Plans;

/// <summary>
/// Answers <c>aggregate</c> (one record) and <c>groupBy</c> (a list). Its records read all columns, those under <c>_count</c> and so on included,
/// in the order of the selection.
/// </summary>
internal sealed class AggregatePlan(AggregateQuery query, SqlDialect dialect) : Plan
{
    // How much room a list of groups begins with, at most: as much as the last one took.
    private const int MostExpected = 1024;

    private readonly SqlStatement _statement = AggregateCompiler.Compile(query, dialect);
    private int _expected;

    public override RecordFactory CreateJsonFactory(bool showsUnreadable) => new JsonAggregateFactory(query.Columns);

    [AsyncMethodBuilder(typeof(PooledTaskBuilder<>))]
    public override async ValueTask<object?> ExecuteAsync(RequestContext context, RecordFactory factory)
    {
        var reader = await context.QueryAsync(_statement).Freely();
        await using (reader.ConfigureAwait(false))
        {
            if (query.GroupBy.Count == 0)
            {
                await reader.ReadAsync(context.Cancellation).Freely();
                return factory.Create(reader.Row, 0);
            }

            var list = factory.CreateList(_expected);
            var groups = 0;
            while (await reader.ReadAsync(context.Cancellation).Freely())
            {
                factory.AddRow(list, reader.Row);
                groups++;
            }

            _expected = Math.Min(groups, MostExpected);
            return list;
        }
    }
}
