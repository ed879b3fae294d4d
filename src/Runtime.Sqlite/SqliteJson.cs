using SchemaFirst.Runtime.Queries;
using SchemaFirst.Runtime.Sql;

namespace SchemaFirst.Runtime.Sqlite;

/// <summary>Writes conditions on JSON columns, which SQLite keeps as text; <c>json(…)</c> brings texts into one spelling.</summary>
internal static class SqliteJson
{
    private const string Numbers = " IN ('integer', 'real')";

    public static void Write(SqlWriter writer, string? alias, JsonMatchFilter filter)
    {
        switch (filter.Condition)
        {
            case JsonCondition.Equals or JsonCondition.NotEquals when filter.Operand is JsonNullOperand none:
                WriteNull(writer, alias, filter, none.Kind);
                break;
            case JsonCondition.Equals or JsonCondition.NotEquals:
                WriteJson(writer, alias, filter, "");
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
            WriteJson(writer, alias, filter, "");
            writer.Append(equals ? " IS NULL" : " IS NOT NULL");
        }

        if (kind == "AnyNull")
        {
            writer.Append(equals ? " OR " : " AND ");
        }

        if (kind is "JsonNull" or "AnyNull")
        {
            WriteJson(writer, alias, filter, "");
            writer.Append(equals ? " = 'null'" : " <> 'null'");
        }

        writer.Append(")");
    }

    private static void WriteOrdered(SqlWriter writer, string? alias, JsonMatchFilter filter)
    {
        writer.Append("(");
        WriteValue(writer, alias, filter);
        writer.Append(filter.Condition switch
        {
            JsonCondition.Less => " < ",
            JsonCondition.LessOrEqual => " <= ",
            JsonCondition.Greater => " > ",
            _ => " >= ",
        }).Append("(");
        WriteOperand(writer, alias, filter);
        writer.Append(" ->> '$') AND (");
        WriteType(writer, alias, filter);
        writer.Append(" = 'text' AND json_type(");
        WriteOperand(writer, alias, filter);
        writer.Append(") = 'text' OR ");
        WriteType(writer, alias, filter);
        writer.Append(Numbers).Append(" AND json_type(");
        WriteOperand(writer, alias, filter);
        writer.Append(")").Append(Numbers).Append("))");
    }

    private static void WriteString(SqlWriter writer, string? alias, JsonMatchFilter filter)
    {
        writer.Append("(");
        WriteValue(writer, alias, filter);
        writer.Append(filter.Negated ? " NOT LIKE " : " LIKE ");
        LikePattern.Write(writer, alias, filter.Operand, filter.Condition switch
        {
            JsonCondition.StringContains => Comparison.Contains,
            JsonCondition.StringStartsWith => Comparison.StartsWith,
            _ => Comparison.EndsWith,
        });
        writer.Append(" AND ");
        WriteType(writer, alias, filter);
        writer.Append(" = 'text')");
    }

    private static void WriteArray(SqlWriter writer, string? alias, JsonMatchFilter filter)
    {
        writer.Append("(");
        WriteJson(writer, alias, filter, filter.Condition == JsonCondition.ArrayStartsWith ? "[0]" : "[#-1]");
        writer.Append(filter.Negated ? " IS NOT " : " = ");
        WriteOperand(writer, alias, filter);
        writer.Append(" AND ");
        WriteType(writer, alias, filter);
        writer.Append(" = 'array')");
    }

    // The JSON text that a path leads to; null where it leads nowhere.
    private static void WriteJson(SqlWriter writer, string? alias, JsonMatchFilter filter, string further)
    {
        if (filter.Path is null && further.Length == 0)
        {
            writer.Append("json(").Column(alias, filter.Field).Append(")");
            return;
        }

        writer.Append("(").Column(alias, filter.Field).Append(" -> ");
        WritePath(writer, filter, further);
        writer.Append(")");
    }

    // The SQL value that a path leads to.
    private static void WriteValue(SqlWriter writer, string? alias, JsonMatchFilter filter)
    {
        writer.Append("(").Column(alias, filter.Field).Append(" ->> ");
        WritePath(writer, filter, "");
        writer.Append(")");
    }

    private static void WriteType(SqlWriter writer, string? alias, JsonMatchFilter filter)
    {
        writer.Append("json_type(").Column(alias, filter.Field).Append(", ");
        WritePath(writer, filter, "");
        writer.Append(")");
    }

    private static void WritePath(SqlWriter writer, JsonMatchFilter filter, string further)
    {
        if (filter.Path is null)
        {
            writer.Append("'$").Append(further).Append("'");
            return;
        }

        writer.Append("(").Operand(filter.Path, null, null, ParameterShape.JsonPath);
        writer.Append(further.Length == 0 ? ")" : $" || '{further}')");
    }

    private static void WriteOperand(SqlWriter writer, string? alias, JsonMatchFilter filter)
    {
        if (filter.Operand is JsonNullOperand)
        {
            writer.Append("'null'");
        }
        else
        {
            writer.Append("json(").Operand(filter.Operand, filter.Field, alias).Append(")");
        }
    }
}
