using System.Globalization;
using SchemaFirst.Schema.Rules.Attributes;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Binding;

/// <summary>Takes expressions for what an argument wants, and reports those that are something else.</summary>
internal static class Values
{
    public static string? Text(BindingContext context, ExpressionSyntax value) => (value as StringExpression)?.Value ?? Mismatch<string>(context, value, "a string");

    public static string? Constant(BindingContext context, ExpressionSyntax value) => (value as ConstantExpression)?.Text ?? Mismatch<string>(context, value, "a name");

    public static int? Integer(BindingContext context, ExpressionSyntax value)
    {
        if (value is NumberExpression number && long.TryParse(number.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var parsed))
        {
            return unchecked((int)parsed);
        }

        Mismatch<string>(context, value, "a whole number");
        return null;
    }

    public static bool? Boolean(BindingContext context, ExpressionSyntax value)
    {
        if (value is ConstantExpression { Text: "true" or "false" } constant)
        {
            return constant.Text == "true";
        }

        Mismatch<string>(context, value, "true or false");
        return null;
    }

    /// <summary>The elements of a list, or the one value that stands without brackets.</summary>
    public static EquatableArray<ExpressionSyntax> Elements(ExpressionSyntax value) => value is ArrayExpression array ? array.Elements : new([value]);

    /// <summary>The expression in a message.</summary>
    public static string Show(ExpressionSyntax value) => value switch
    {
        StringExpression text => $"\"{text.Raw}\"",
        NumberExpression number => number.Text,
        ConstantExpression constant => $"'{constant.Text}'",
        FunctionExpression call => $"'{call.Name.Text}()'",
        ArrayExpression => "a list",
        _ => "an object",
    };

    private static T? Mismatch<T>(BindingContext context, ExpressionSyntax value, string expected)
        where T : class
    {
        context.Report(AttributeRules.WrongValueKind, value.Origin, expected, Show(value));
        return null;
    }

    /// <summary>Reports that a value is not of the kind that was expected.</summary>
    public static void ReportKind(BindingContext context, ExpressionSyntax value, string expected) => Mismatch<string>(context, value, expected);
}
