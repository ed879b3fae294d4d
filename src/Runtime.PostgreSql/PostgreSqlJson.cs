using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Runtime.Queries;
using SchemaFirst.Runtime.Sql;

namespace SchemaFirst.Runtime.PostgreSql;

/// <summary>Writes conditions on JSON columns: <c>#&gt;</c> leads along a path, types are asked by <c>jsonb_typeof</c>.</summary>
internal static class PostgreSqlJson
{
    public static void Write(SqlWriter writer, string? alias, JsonMatchFilter filter)
    {
        switch (filter.Condition)
        {
            case JsonCondition.Equals or JsonCondition.NotEquals when filter.Operand is JsonNullOperand none:
                WriteNull(writer, alias, filter, none.Kind);
                break;
            case JsonCondition.Equals or JsonCondition.NotEquals:
                WriteJson(writer, alias, filter);
                writer.Append(filter.Condition == JsonCondition.Equals ? " = " : " <> ");
                WriteOperand(writer, alias, filter);
                break;
            case JsonCondition.Less or JsonCondition.LessOrEqual or JsonCondition.Greater or JsonCondition.GreaterOrEqual:
                WriteOrdered(writer, alias, filter);
                break;
            case JsonCondition.StringContains or JsonCondition.StringStartsWith or JsonCondition.StringEndsWith:
                WriteString(writer, alias, filter);
                break;
            default:
                WriteArray(writer, alias, filter);
                break;
        }
    }

    private static void WriteNull(SqlWriter writer, string? alias, JsonMatchFilter filter, string kind)
    {
        var equals = filter.Condition == JsonCondition.Equals;
        writer.Append("(");
        if (kind is "DbNull" or "AnyNull")
        {
            WriteJson(writer, alias, filter);
            writer.Append(equals ? " IS NULL" : " IS NOT NULL");
        }

        if (kind == "AnyNull")
        {
            writer.Append(equals ? " OR " : " AND ");
        }

        if (kind is "JsonNull" or "AnyNull")
        {
            WriteJson(writer, alias, filter);
            writer.Append(equals ? " = 'null'::jsonb" : " <> 'null'::jsonb");
        }

        writer.Append(")");
    }

    // Only values of one type have an order.
    private static void WriteOrdered(SqlWriter writer, string? alias, JsonMatchFilter filter)
    {
        writer.Append("(");
        WriteJson(writer, alias, filter);
        writer.Append(filter.Condition switch
        {
            JsonCondition.Less => " < ",
            JsonCondition.LessOrEqual => " <= ",
            JsonCondition.Greater => " > ",
            _ => " >= ",
        });
        WriteOperand(writer, alias, filter);
        writer.Append(" AND jsonb_typeof(");
        WriteJson(writer, alias, filter);
        writer.Append(") = jsonb_typeof(");
        WriteOperand(writer, alias, filter);
        writer.Append("))");
    }

    private static void WriteString(SqlWriter writer, string? alias, JsonMatchFilter filter)
    {
        writer.Append("((").Column(alias, filter.Field).Append("::jsonb #>> ");
        WritePath(writer, filter);
        writer.Append(filter.Negated ? ") NOT" : ")").Append(filter.IgnoreCase ? " ILIKE " : " LIKE ");
        LikePattern.Write(writer, alias, filter.Operand, filter.Condition switch
        {
            JsonCondition.StringContains => Comparison.Contains,
            JsonCondition.StringStartsWith => Comparison.StartsWith,
            _ => Comparison.EndsWith,
        });
        writer.Append(" AND jsonb_typeof(");
        WriteJson(writer, alias, filter);
        writer.Append(") = 'string')");
    }

    private static void WriteArray(SqlWriter writer, string? alias, JsonMatchFilter filter)
    {
        writer.Append(filter.Negated ? "(NOT (" : "((");
        WriteJson(writer, alias, filter);
        writer.Append(filter.Condition switch
        {
            JsonCondition.ArrayContains => " @> ",
            JsonCondition.ArrayStartsWith => " -> 0 = ",
            _ => " -> -1 = ",
        });
        WriteOperand(writer, alias, filter);
        writer.Append(") AND jsonb_typeof(");
        WriteJson(writer, alias, filter);
        writer.Append(") = 'array')");
    }

    private static void WriteJson(SqlWriter writer, string? alias, JsonMatchFilter filter)
    {
        if (filter.Path is null)
        {
            writer.Column(alias, filter.Field).Append("::jsonb");
            return;
        }

        writer.Append("(").Column(alias, filter.Field).Append("::jsonb #> ");
        WritePath(writer, filter);
        writer.Append(")");
    }

    private static void WritePath(SqlWriter writer, JsonMatchFilter filter)
    {
        if (filter.Path is { } path)
        {
            writer.List(path, null).Append("::text[]");
        }
        else
        {
            writer.Append("'{}'::text[]");
        }
    }

    private static void WriteOperand(SqlWriter writer, string? alias, JsonMatchFilter filter)
    {
        if (filter.Operand is JsonNullOperand)
        {
            writer.Append("'null'::jsonb");
        }
        else
        {
            writer.Operand(filter.Operand, filter.Field, alias).Append("::jsonb");
        }
    }
}
