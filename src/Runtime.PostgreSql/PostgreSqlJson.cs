using SchemaFirst.Runtime.Queries;
using SchemaFirst.Runtime.Sql;

namespace SchemaFirst.Runtime.PostgreSql;

/// <summary>Writes conditions on JSON columns.</summary>
internal static class PostgreSqlJson
{
    public static void Write(SqlWriter writer, string? alias, JsonMatchFilter filter)
    {
        writer.Column(alias, filter.Field).Append(filter.Condition == JsonCondition.NotEquals ? "::jsonb <> " : "::jsonb = ").Operand(filter.Operand, filter.Field, alias);
    }
}
