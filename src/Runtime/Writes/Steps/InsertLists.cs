using System.Buffers;
using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Runtime.Queries;
using SchemaFirst.Runtime.Requests;
using SchemaFirst.Runtime.Sql;
using SchemaFirst.Runtime.Writes.Model;

namespace SchemaFirst.Runtime.Writes.Steps;

/// <summary>
/// Rows of one form in one statement, however many there are: each column that differs between them is one list. A single row is written by its
/// values, which costs the server half as much.
/// </summary>
internal sealed class InsertLists : InsertPart
{
    private const string Rows = "r";

    private readonly RowRun _run;
    private readonly RunCell[] _cells;
    private readonly WriteStatement _statement;
    private readonly InsertChunks _single;

    /// <summary>Makes the statement.</summary>
    /// <param name="dialect">The database's SQL, which makes rows of lists.</param>
    /// <param name="data">What all rows have in common.</param>
    /// <param name="inherited">The columns that take the values handed to the statement first.</param>
    /// <param name="skipDuplicates">True to leave rows alone that are there already.</param>
    /// <param name="columns">The columns to give back.</param>
    public InsertLists(SqlDialect dialect, RowData data, IReadOnlyList<ScalarInfo> inherited, bool skipDuplicates, RowColumns columns)
    {
        _run = data.Run!;
        _single = new InsertChunks(dialect, data, inherited, skipDuplicates, columns);
        _cells = [.. data.Columns.Where(RunCell.Is).Select(static column => new RunCell(column.Field, column.Value))];
        var builder = new StatementBuilder(dialect, inherited.Count + _cells.Length);
        var writes = InsertCompiler.WithLinks(data.Columns, inherited);
        InsertCompiler.Into(builder, data.Model, [.. writes.Select(static write => write.Field)]);
        builder.Sql.Append(" SELECT ").Join(", ", writes, (_, write) => WriteColumn(builder, write));
        ScalarInfo[] fields = [.. _cells.Select(static cell => cell.Field)];
        builder.Sql.Append(" FROM ");
        dialect.RowsOfLists(builder.Sql, fields, [.. fields.Select((_, place) => new RuntimeOperand(inherited.Count + place))]);
        builder.Sql.Append(" AS ").Identifier(Rows).Append("(").Join(", ", fields, static (writer, field) => writer.Column(null, field)).Append(")");
        InsertCompiler.End(builder, skipDuplicates, columns);
        _statement = builder.Build();
    }

    public override int CountFor(RequestTape tape) => 1;

    public override IEnumerable<InsertCall> Calls(WriteRun run, SqlParameter[] inherited) =>
        run.Context.Tape.RowsAt(_run.Token) is var count and > 1 ? Lists(run, inherited, count) : _single.Calls(run, inherited);

    private IEnumerable<InsertCall> Lists(WriteRun run, SqlParameter[] inherited, int count)
    {
        var values = new SqlParameter[_statement.RuntimeCount];
        inherited.CopyTo(values, 0);
        var lists = new RequestValue[_cells.Length][];
        try
        {
            for (var place = 0; place < lists.Length; place++)
            {
                lists[place] = ArrayPool<RequestValue>.Shared.Rent(count);
                for (var row = 0; row < count; row++)
                {
                    lists[place][row] = _cells[place].In(run, row, _run.Width);
                }

                values[inherited.Length + place] = SqlParameter.From(lists[place].AsMemory(0, count), _cells[place].Field);
            }

            _statement.Supply(run, values);
            yield return new InsertCall(_statement, values);
        }
        finally
        {
            foreach (var list in lists)
            {
                if (list is not null)
                {
                    ArrayPool<RequestValue>.Shared.Return(list, clearArray: true);
                }
            }
        }
    }

    private static void WriteColumn(StatementBuilder builder, ColumnWrite write)
    {
        if (RunCell.Is(write))
        {
            builder.Sql.Column(Rows, write.Field);
        }
        else
        {
            builder.Value(write.Value, write.Field);
            builder.Sql.Dialect.CastTo(builder.Sql, write.Field);
        }
    }
}
