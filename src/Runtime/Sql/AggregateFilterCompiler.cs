using SchemaFirst.Runtime.Queries;

namespace SchemaFirst.Runtime.Sql;

/// <summary>Writes conditions on aggregates (<c>HAVING</c>).</summary>
internal static class AggregateFilterCompiler
{
    public static void Write(SqlWriter writer, AggregateFilter filter, string? alias)
    {
        switch (filter.Condition)
        {
            case CompareFilter compare:
                WriteFunction(writer, filter, alias);
                writer.Append(FilterCompiler.Sign(compare.Comparison)).Operand(compare.Operand, compare.Field, alias);
                break;
            case NullFilter nullness:
                WriteFunction(writer, filter, alias);
                writer.Append(nullness.IsNull ? " IS NULL" : " IS NOT NULL");
                break;
            case InFilter list:
                WriteFunction(writer, filter, alias);
                writer.Dialect.InListTail(writer, list.Field, list.List, list.Negated);
                break;
            default:
                throw new InvalidOperationException($"A '{filter.Condition.GetType().Name}' is no condition on an aggregate.");
        }
    }

    private static void WriteFunction(SqlWriter writer, AggregateFilter filter, string? alias) =>
        writer.Append(SqlNames.Of(filter.Function)).Append("(").Column(alias, filter.Field).Append(")");
}
