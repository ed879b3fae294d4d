using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Rules.Fields;

/// <summary>Json, Bytes, DateTime and Decimal defaults are written as text and must have the form that the type asks for; whole numbers must fit 64 bits.</summary>
public static class DefaultTextIsMalformed
{
    /// <summary>SF1143, "Default that its type cannot read": its severity, and the sentence that a finding is told in.</summary>
    public static readonly RuleInfo Info = new(
        RuleIds.DefaultTextIsMalformed, "Default that its type cannot read", "The default of '{0}' is not {1}; correct it", Severity.Error);

    internal static void Check(ScalarField field, RuleContext context)
    {
        if (field.Type.AsScalar is { } type && field.DefaultExpression is { } value)
        {
            Check(field, type, value, context);
        }
    }

    private static void Check(ScalarField field, ScalarType type, ExpressionSyntax value, RuleContext context)
    {
        if (value is ArrayExpression array)
        {
            foreach (var element in array.Elements)
            {
                Check(field, type, element, context);
            }

            return;
        }

        var expected = (type, value) switch
        {
            (ScalarType.Json, StringExpression text) when !JsonScanner.IsValid(text.Value) => "valid JSON",
            (ScalarType.Bytes, StringExpression text) when !DefaultTexts.IsBase64(text.Value) => "base64 text",
            (ScalarType.DateTime, StringExpression text) when !DefaultTexts.IsDateTime(text.Value) => "an RFC 3339 date and time",
            (ScalarType.Int or ScalarType.BigInt, NumberExpression number) when !DefaultTexts.IsInteger(number.Text) => "a whole number of 64 bits",
            (ScalarType.Decimal, StringExpression text) when !DefaultTexts.IsDecimal(text.Value) => "a decimal number",
            _ => null,
        };
        if (expected is not null)
        {
            context.Report(Info, value.Origin, field.Name, expected);
        }
    }
}
