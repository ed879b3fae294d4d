using SchemaFirst.Runtime.Requests;
using SchemaFirst.Runtime.Sql;

namespace SchemaFirst.Runtime.Writes.Steps;

/// <summary>Some columns of a written row by which others are linked to it.</summary>
internal sealed record RowKey(RowColumns Columns, int[] Places)
{
    /// <summary>The values of a row.</summary>
    public SqlParameter[] Of(RequestValue[] row) => Columns.Pick(row, Places);
}
