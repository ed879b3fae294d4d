using System.Runtime.CompilerServices;
using SchemaFirst.Runtime.Execution;
using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Runtime.Requests;
using SchemaFirst.Runtime.Sql;
using SchemaFirst.Runtime.Tasks;
using SchemaFirst.Runtime.Values;

namespace SchemaFirst.Runtime.Writes.Steps;

/// <summary>One execution of a write.</summary>
internal sealed class WriteRun(RequestContext context, ValueGenerator generator)
{
    /// <summary>The request being answered.</summary>
    public RequestContext Context { get; } = context;

    /// <summary>What was looked up before rows were written.</summary>
    public Dictionary<LookUp, RequestValue[]?> Found => field ??= [];

    /// <summary>The record of the answer, once it is written; null where it is read afterwards.</summary>
    public WrittenAnswer? Answer { get; set; }

    /// <summary>A value that the engine makes.</summary>
    public RequestValue Next(DefaultInfo source) => generator.Next(source, Context.Now);

    /// <summary>Runs a statement; the number of rows it touched.</summary>
    public ValueTask<long> ExecuteAsync(WriteStatement statement, ReadOnlySpan<SqlParameter> link) =>
        Context.ExecuteAsync(statement.Sql, statement.Runtime(this, link));

    /// <summary>Runs a statement; the first row it gives back, null where it gives none.</summary>
    [AsyncMethodBuilder(typeof(PooledTaskBuilder<>))]
    public async ValueTask<RequestValue[]?> FirstAsync(WriteStatement statement, SqlParameter[] link, RowColumns columns)
    {
        var result = await Context.QueryAsync(statement.Sql, statement.Runtime(this, link)).Freely();
        await using (result.ConfigureAwait(false))
        {
            RequestValue[]? first = null;

            // Read to the end: an error may come with a later row, and some databases finish the statement only then.
            while (await result.ReadAsync(Context.Cancellation).Freely())
            {
                first ??= columns.Read(result.Row);
            }

            return first;
        }
    }

    /// <summary>Runs a statement; all rows it gives back.</summary>
    [AsyncMethodBuilder(typeof(PooledTaskBuilder<>))]
    public async ValueTask<List<RequestValue[]>> AllAsync(WriteStatement statement, SqlParameter[] link, RowColumns columns)
    {
        var rows = new List<RequestValue[]>();
        var result = await Context.QueryAsync(statement.Sql, statement.Runtime(this, link)).Freely();
        await using (result.ConfigureAwait(false))
        {
            while (await result.ReadAsync(Context.Cancellation).Freely())
            {
                rows.Add(columns.Read(result.Row));
            }

            return rows;
        }
    }
}
