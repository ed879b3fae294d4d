using SchemaFirst.Runtime.Queries;

namespace SchemaFirst.Runtime.Sql;

/// <summary>Writes the pattern of <c>LIKE</c>. As in Prisma, <c>%</c> and <c>_</c> in the value are wildcards.</summary>
internal static class LikePattern
{
    public static void Write(SqlWriter writer, string? alias, CompareFilter filter) => Write(writer, alias, filter.Operand, filter.Comparison);

    public static void Write(SqlWriter writer, string? alias, Operand operand, Comparison comparison)
    {
        if (operand is FieldOperand other)
        {
            writer.Append(comparison == Comparison.StartsWith ? "(" : "('%' || ").Column(alias, other.Field)
                .Append(comparison == Comparison.EndsWith ? ")" : " || '%')");
            return;
        }

        writer.Operand(operand, null, alias, comparison switch
        {
            Comparison.Contains => ParameterShape.Contains,
            Comparison.StartsWith => ParameterShape.StartsWith,
            Comparison.EndsWith => ParameterShape.EndsWith,
            _ => ParameterShape.Plain,
        });
    }
}
