using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Runtime.Queries;
using SchemaFirst.Runtime.Sql;

namespace SchemaFirst.Runtime.Execution.Plans;

/// <summary>Makes the statement of an aggregate.</summary>
internal static class AggregateCompiler
{
    public static SqlStatement Compile(AggregateQuery query, SqlDialect dialect)
    {
        var writer = new SqlWriter(dialect);
        if (query.GroupBy.Count > 0)
        {
            WriteGroups(writer, query);
        }
        else if (query.Rows.Take is null && query.Rows.Skip == 0 && query.Rows.Cursor.Count == 0)
        {
            var alias = writer.NewAlias();
            WriteColumns(writer, query, alias);
            writer.Append(" FROM ").Table(query.Rows.Model).Append(" AS ").Identifier(alias);
            FilterCompiler.WriteWhere(writer, query.Rows.Where, alias);
        }
        else
        {
            WriteOverPage(writer, query);
        }

        return writer.ToStatement();
    }

    // The page is chosen first, by its own order, and the functions run over it.
    private static void WriteOverPage(SqlWriter writer, AggregateQuery query)
    {
        var rows = query.Rows;
        var outer = writer.NewAlias();
        var inner = writer.NewAlias();
        var order = new OrderCompiler(writer, rows.OrderBy, inner);
        WriteColumns(writer, query, outer);
        var fields = query.Columns.Where(static column => column.Field is not null).Select(static column => column.Field!).Distinct().ToList();
        writer.Append(" FROM (SELECT ");
        if (fields.Count == 0)
        {
            writer.Append("1");
        }

        writer.Join(", ", fields, (target, field) => target.Column(inner, field)).Append(" FROM ").Table(rows.Model).Append(" AS ").Identifier(inner);
        order.WriteJoins();
        FilterCompiler.WriteWhere(writer, rows.Where, inner);
        if (rows.Cursor.Count > 0)
        {
            writer.Append(rows.Where is null ? " WHERE " : " AND ");
            CursorCompiler.Write(writer, rows, inner, order);
        }

        order.WriteOrderBy(rows.IsReversed);
        if (rows.Take is not null || rows.Skip > 0)
        {
            writer.Dialect.Limit(writer, rows.Take is { } take ? Math.Abs(take) : null, rows.Skip);
        }

        writer.Append(") AS ").Identifier(outer);
    }

    private static void WriteGroups(SqlWriter writer, AggregateQuery query)
    {
        var rows = query.Rows;
        var alias = writer.NewAlias();
        var order = new OrderCompiler(writer, rows.OrderBy, alias);
        WriteColumns(writer, query, alias);
        writer.Append(" FROM ").Table(rows.Model).Append(" AS ").Identifier(alias);
        FilterCompiler.WriteWhere(writer, rows.Where, alias);
        writer.Append(" GROUP BY ").Join(", ", query.GroupBy, (target, field) => target.Column(alias, field));
        if (query.Having is not null)
        {
            writer.Append(" HAVING ");
            FilterCompiler.Write(writer, query.Having, alias);
        }

        order.WriteOrderBy(rows.IsReversed);
        if (rows.Take is not null || rows.Skip > 0)
        {
            writer.Dialect.Limit(writer, rows.Take is { } take ? Math.Abs(take) : null, rows.Skip);
        }
    }

    private static void WriteColumns(SqlWriter writer, AggregateQuery query, string alias) =>
        writer.Append("SELECT ").Join(", ", query.Columns, (target, column) =>
        {
            if (column.Function is not { } function)
            {
                target.Dialect.SelectColumn(target, alias, column.Field!);
            }
            else if (column.Field is not { } field)
            {
                target.Append("COUNT(*)");
            }
            else
            {
                target.Dialect.SelectAggregate(target, function, alias, field, column.Result);
            }
        });
}
