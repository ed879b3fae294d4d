using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Runtime.Queries;

namespace SchemaFirst.Runtime.Sql;

/// <summary>Writes "from the cursor's row on" as comparisons with that row's values.</summary>
internal static class CursorCompiler
{
    /// <summary>
    /// True where the order can be compared: columns of the model itself, none of them nullable (null stands nowhere in an order by
    /// comparison), and together unique, so that the cursor's row has one place.
    /// </summary>
    public static bool CanCompare(ReadQuery query)
    {
        foreach (var term in query.OrderBy)
        {
            if (term is not FieldOrder { Path.Count: 0, Field.IsOptional: false })
            {
                return false;
            }
        }

        return IsUnique(query);
    }

    /// <summary>True where the order gives each row a place of its own.</summary>
    public static bool IsUnique(ReadQuery query)
    {
        var fields = query.OrderBy.OfType<FieldOrder>().Where(static term => term.Path.Count == 0).Select(static term => term.Field).ToHashSet();
        return query.Model.Keys.Any(key => key.Fields.All(field => !field.IsOptional && fields.Contains(field)));
    }

    /// <summary>Writes the condition.</summary>
    public static void Write(SqlWriter writer, ReadQuery query, string alias)
    {
        // (a > x) OR (a = x AND b > y) OR … OR (a = x AND … AND z >= w)
        var terms = query.OrderBy.Cast<FieldOrder>().ToList();
        writer.Append("(");
        for (var last = 0; last < terms.Count; last++)
        {
            writer.Append(last == 0 ? "(" : " OR (");
            for (var index = 0; index <= last; index++)
            {
                var term = terms[index];
                writer.Append(index == 0 ? "" : " AND ").Column(alias, term.Field).Append(Sign(query, term, index, last, terms.Count));
                WriteCursorValue(writer, query, term.Field);
            }

            writer.Append(")");
        }

        writer.Append(")");
    }

    private static string Sign(ReadQuery query, FieldOrder term, int index, int last, int count)
    {
        if (index < last)
        {
            return " = ";
        }

        var sign = term.Descending != query.IsReversed ? " <" : " >";
        return last == count - 1 ? sign + "= " : sign + " ";
    }

    private static void WriteCursorValue(SqlWriter writer, ReadQuery query, ScalarInfo field)
    {
        // A cursor on the column that orders is compared with directly: no need to look its row up.
        if (query.OrderBy.Count == 1 && query.Cursor.Count == 1 && query.Cursor[0].Field == field)
        {
            writer.Operand(query.Cursor[0].Value, field, null);
            return;
        }

        var row = writer.NewAlias();
        writer.Append("(SELECT ").Column(row, field).Append(" FROM ").Table(query.Model).Append(" AS ").Identifier(row).Append(" WHERE ");
        writer.Join(" AND ", query.Cursor, (inner, cursor) => inner.Column(row, cursor.Field).Append(" = ").Operand(cursor.Value, cursor.Field, row)).Append(")");
    }
}
