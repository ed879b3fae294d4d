using SchemaFirst.Runtime.Queries;

namespace SchemaFirst.Runtime.Sql;

/// <summary>Writes the pattern of <c>LIKE</c>. As in Prisma, <c>%</c> and <c>_</c> in the value are wildcards.</summary>
internal static class LikePattern
{
    public static void Write(SqlWriter writer, string? alias, CompareFilter filter)
    {
        if (filter.Operand is FieldOperand other)
        {
            writer.Append(filter.Comparison == Comparison.StartsWith ? "(" : "('%' || ").Column(alias, other.Field)
                .Append(filter.Comparison == Comparison.EndsWith ? ")" : " || '%')");
            return;
        }

        writer.Operand(filter.Operand, null, alias, filter.Comparison switch
        {
            Comparison.Contains => ParameterShape.Contains,
            Comparison.StartsWith => ParameterShape.StartsWith,
            Comparison.EndsWith => ParameterShape.EndsWith,
            _ => ParameterShape.Plain,
        });
    }
}
