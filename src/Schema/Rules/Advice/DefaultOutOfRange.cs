using System.Globalization;
using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Providers;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Rules.Advice;

/// <summary>A default that the column cannot hold: the table cannot be made, or every insert without a value fails.</summary>
public static class DefaultOutOfRange
{
    /// <summary>SF1905, "Default that does not fit": its severity, and the sentence that a finding is told in.</summary>
    public static readonly RuleInfo Info = RuleInfo.Advice(
        RuleIds.DefaultOutOfRange, "Default that does not fit", "The default {0} does not fit into '{1}', which {2}; choose a smaller one or a wider type");

    internal static void Check(ScalarField field, AdviceContext context)
    {
        if (field.Default is not LiteralDefault { Value: var value } || field.Type.AsScalar is not { } scalar)
        {
            return;
        }

        var type = context.StoredAs(field);
        var info = type is null ? null : context.Traits.NativeTypes.Find(type.Name);
        foreach (var element in value is ArrayExpression array ? array.Elements : new EquatableArray<ExpressionSyntax>([value]))
        {
            if (Limit(element, scalar, type, info) is { } limit)
            {
                context.Report(Info, element.Origin, Show(element), field.Name, limit);
            }
        }
    }

    // What the column holds, when the value goes beyond it.
    private static string? Limit(ExpressionSyntax value, ScalarType scalar, NativeType? type, NativeTypeInfo? info) => (scalar, value) switch
    {
        (ScalarType.Int, NumberExpression number) => Limit(number.Text, info?.Numbers ?? NumberRange.Int32),
        (ScalarType.BigInt, NumberExpression number) => Limit(number.Text, info?.Numbers ?? NumberRange.Int64),
        (ScalarType.Float, NumberExpression number) when double.TryParse(number.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var parsed) && double.IsInfinity(parsed) =>
            "holds a 64-bit floating point number",
        (ScalarType.Decimal, NumberExpression number) => Limit(number.Text, type),
        (ScalarType.Decimal, StringExpression text) => Limit(text.Value, type),
        (ScalarType.String, StringExpression text) when info is { LimitsText: true } && Argument(type!, 0) is { } length && CountCharacters(text.Value) > length =>
            $"holds {length.ToString(CultureInfo.InvariantCulture)} {(length == 1 ? "character" : "characters")}",
        _ => null,
    };

    private static string? Limit(string number, NumberRange range) => range.Holds(number)
        ? null
        : $"holds {range.Minimum.ToString(CultureInfo.InvariantCulture)} to {range.Maximum.ToString(CultureInfo.InvariantCulture)}";

    // Decimal(p, s): p digits in all, s of them behind the point.
    private static string? Limit(string number, NativeType? type)
    {
        if (type is null || Argument(type, 0) is not { } precision || Argument(type, 1) is not { } scale || number.IndexOfAny(['e', 'E']) >= 0)
        {
            return null;
        }

        var digits = number.TrimStart('-', '+');
        var point = digits.IndexOf('.');
        var whole = (point < 0 ? digits : digits.Substring(0, point)).TrimStart('0').Length;
        var fraction = point < 0 ? 0 : digits.Substring(point + 1).TrimEnd('0').Length;
        return whole <= precision - scale && fraction <= scale
            ? null
            : $"holds {(precision - scale).ToString(CultureInfo.InvariantCulture)} digits before the point and {scale.ToString(CultureInfo.InvariantCulture)} behind it";
    }

    private static int? Argument(NativeType type, int position) =>
        position < type.Arguments.Count && int.TryParse(type.Arguments[position], NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;

    private static int CountCharacters(string text)
    {
        var count = 0;
        foreach (var unit in text)
        {
            count += char.IsLowSurrogate(unit) ? 0 : 1;
        }

        return count;
    }

    private static string Show(ExpressionSyntax value) => value switch
    {
        NumberExpression number => number.Text,
        StringExpression text => $"\"{(text.Value.Length > 40 ? text.Value.Substring(0, 40) + "…" : text.Value)}\"",
        _ => "value",
    };
}
