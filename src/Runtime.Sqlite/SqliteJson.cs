using SchemaFirst.Runtime.Queries;
using SchemaFirst.Runtime.Sql;

namespace SchemaFirst.Runtime.Sqlite;

/// <summary>Writes conditions on JSON columns, which SQLite keeps as text.</summary>
internal static class SqliteJson
{
    public static void Write(SqlWriter writer, string? alias, JsonMatchFilter filter)
    {
        writer.Column(alias, filter.Field).Append(filter.Condition == JsonCondition.NotEquals ? " <> " : " = ").Operand(filter.Operand, filter.Field, alias);
    }
}
