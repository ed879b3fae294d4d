using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Runtime.Queries;

namespace SchemaFirst.Runtime.Sql;

/// <summary>Writes "from the cursor's row on" as comparisons with that row's values.</summary>
internal static class CursorCompiler
{
    /// <summary>
    /// True where the cursor's place is found by comparing in the database: the order holds a unique field, or all fields of a unique key, and
    /// no nullable one, because null stands nowhere by comparison. As in Prisma, a primary key of several fields does not count. Otherwise the
    /// cursor's row is looked for among the rows that were read, and must be one of them.
    /// </summary>
    public static bool CanCompare(ReadQuery query)
    {
        foreach (var term in query.OrderBy)
        {
            if (term is FieldOrder { Field.IsOptional: true })
            {
                return false;
            }
        }

        var fields = OwnFields(query);
        return query.Model.Keys.Any(key => (key.Fields.Count == 1 || !key.IsPrimary) && key.Fields.All(fields.Contains));
    }

    /// <summary>True where the order gives each row a place of its own.</summary>
    public static bool IsUnique(ReadQuery query)
    {
        var fields = OwnFields(query);
        return query.Model.Keys.Any(key => key.Fields.All(field => !field.IsOptional && fields.Contains(field)));
    }

    /// <summary>Writes the condition.</summary>
    /// <param name="writer">The statement.</param>
    /// <param name="query">The query with the cursor.</param>
    /// <param name="alias">The rows' alias.</param>
    /// <param name="order">The rows' order, whose joins the statement has.</param>
    public static void Write(SqlWriter writer, ReadQuery query, string alias, OrderCompiler order)
    {
        // (a > x) OR (a = x AND b > y) OR … OR (a = x AND … AND z >= w)
        var terms = query.OrderBy;
        writer.Append("(");
        for (var last = 0; last < terms.Count; last++)
        {
            writer.Append(last == 0 ? "(" : " OR (");
            for (var index = 0; index <= last; index++)
            {
                writer.Append(index == 0 ? "(" : " AND (");
                order.WriteExpression(terms[index]);
                writer.Append(Sign(query, terms[index], index, last));
                WriteCursorValue(writer, query, terms[index]);
                WriteNullables(writer, query, terms[index], alias, order);
                writer.Append(")");
            }

            writer.Append(")");
        }

        writer.Append(")");
    }

    private static HashSet<ScalarInfo> OwnFields(ReadQuery query) =>
        query.OrderBy.OfType<FieldOrder>().Where(static term => term.Path.Count == 0).Select(static term => term.Field).ToHashSet();

    private static string Sign(ReadQuery query, OrderTerm term, int index, int last)
    {
        if (index < last)
        {
            return " = ";
        }

        var sign = term.Descending != query.IsReversed ? " <" : " >";
        return last == query.OrderBy.Count - 1 ? sign + "= " : sign + " ";
    }

    // Nothing can be said of a row whose place is null, so it is not left out.
    private static void WriteNullables(SqlWriter writer, ReadQuery query, OrderTerm term, string alias, OrderCompiler order)
    {
        if (term is FieldOrder { Field.IsOptional: true })
        {
            writer.Append(" OR ");
            order.WriteExpression(term);
            writer.Append(" IS NULL OR ");
            WriteCursorValue(writer, query, term);
            writer.Append(" IS NULL");
        }

        if (term.Path is [{ IsOptional: true, HoldsForeignKey: true } hop, ..])
        {
            writer.Append(" OR ").Join(" OR ", hop.LocalFields, (inner, field) => inner.Column(alias, field).Append(" IS NULL"));
        }
    }

    private static void WriteCursorValue(SqlWriter writer, ReadQuery query, OrderTerm term)
    {
        // Also where the cursor names the column that orders: a cursor that no row has finds nothing.
        var row = writer.NewAlias();
        var order = new OrderCompiler(writer, [term], row);
        writer.Append("(SELECT ");
        order.WriteExpression(term);
        writer.Append(" FROM ").Table(query.Model).Append(" AS ").Identifier(row);
        order.WriteJoins();
        writer.Append(" WHERE ").Join(" AND ", query.Cursor, (inner, cursor) =>
            inner.Column(row, cursor.Field).Append(" = ").Operand(cursor.Value, cursor.Field, row)).Append(")");
    }
}
