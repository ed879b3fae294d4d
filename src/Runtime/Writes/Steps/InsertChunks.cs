using System.Buffers;
using System.Numerics;
using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Runtime.Requests;
using SchemaFirst.Runtime.Sql;
using SchemaFirst.Runtime.Writes.Model;

namespace SchemaFirst.Runtime.Writes.Steps;

/// <summary>
/// Rows of one form where each value is a parameter: by statements of 1, 2, 4, … rows, the largest as often as it fits, so that a handful of
/// prepared statements serves any number of rows.
/// </summary>
/// <param name="dialect">The database's SQL.</param>
/// <param name="data">What all rows have in common.</param>
/// <param name="inherited">The columns that take the values handed to the statements first.</param>
/// <param name="skipDuplicates">True to leave rows alone that are there already.</param>
/// <param name="columns">The columns to give back.</param>
internal sealed class InsertChunks(SqlDialect dialect, RowData data, IReadOnlyList<ScalarInfo> inherited, bool skipDuplicates, RowColumns columns) : InsertPart
{
    private readonly RowRun _run = data.Run!;
    private readonly IReadOnlyList<ColumnWrite> _writes = InsertCompiler.WithLinks(data.Columns, inherited);
    private readonly RunCell[] _cells = [.. data.Columns.Where(RunCell.Is).Select(static column => new RunCell(column.Field, column.Value))];

    // By the power of two that the number of rows is. Two threads may make the same one at once; either will do.
    private readonly WriteStatement?[] _statements = new WriteStatement?[32];

    public override int CountFor(RequestTape tape)
    {
        var (rows, most) = (tape.RowsAt(_run.Token), Most);
        return (rows / most) + BitOperations.PopCount((uint)(rows % most));
    }

    public override IEnumerable<InsertCall> Calls(WriteRun run, SqlParameter[] given)
    {
        var (rows, most) = (run.Context.Tape.RowsAt(_run.Token), Most);
        var values = ArrayPool<SqlParameter>.Shared.Rent(Statement(Chunk(rows, most)).RuntimeCount);
        try
        {
            given.CopyTo(values, 0);
            for (var first = 0; first < rows;)
            {
                var count = Chunk(rows - first, most);
                var statement = Statement(count);
                var place = given.Length;
                for (var row = first; row < first + count; row++)
                {
                    foreach (var cell in _cells)
                    {
                        var value = cell.In(run, row, _run.Width);
                        values[place++] = value.IsNull ? SqlParameter.Null(cell.Field) : SqlParameter.From(value, cell.Field);
                    }
                }

                statement.Supply(run, values);
                yield return new InsertCall(statement, values.AsMemory(0, statement.RuntimeCount));
                first += count;
            }
        }
        finally
        {
            ArrayPool<SqlParameter>.Shared.Return(values, clearArray: true);
        }
    }

    private static int Chunk(int rows, int most) => Math.Min(most, 1 << BitOperations.Log2((uint)rows));

    private int Most => 1 << BitOperations.Log2((uint)Math.Max(1, dialect.InsertedValues / _writes.Count));

    private WriteStatement Statement(int rows) => _statements[BitOperations.Log2((uint)rows)] ??= Make(rows);

    private WriteStatement Make(int rows)
    {
        var builder = new StatementBuilder(dialect, inherited.Count + (rows * _cells.Length));
        InsertCompiler.Into(builder, data.Model, [.. _writes.Select(static write => write.Field)]);
        var place = inherited.Count;
        for (var row = 0; row < rows; row++)
        {
            builder.Sql.Append(row == 0 ? " VALUES (" : ", (");
            for (var index = 0; index < _writes.Count; index++)
            {
                builder.Sql.Append(index == 0 ? "" : ", ");
                builder.Value(RunCell.Is(_writes[index]) ? new LinkValue(place++) : _writes[index].Value, _writes[index].Field);
            }

            builder.Sql.Append(")");
        }

        InsertCompiler.End(builder, skipDuplicates, columns);
        return builder.Build();
    }
}
