using System.Globalization;
using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Dmmf;

/// <summary>Default values in the DMMF document.</summary>
internal static class DmmfDefaults
{
    public static void Write(JsonWriter json, ScalarField field)
    {
        if (field.DefaultExpression is FunctionExpression call)
        {
            WriteCall(json, call);
        }
        else
        {
            WriteValue(json, field.Type.AsScalar, field.DefaultExpression!);
        }
    }

    private static void WriteCall(JsonWriter json, FunctionExpression call)
    {
        json.BeginObject();
        json.Member("name", call.Name.Text);
        json.Name("args");
        json.BeginArray();
        if (call.Name.Text != "sequence")
        {
            var argument = call.Arguments.Count > 0 ? call.Arguments[0].Value : null;
            switch (call.Name.Text, argument)
            {
                case ("uuid", null):
                    json.Raw("4");
                    break;
                case ("cuid", null):
                    json.Raw("1");
                    break;
                case (_, StringExpression text):
                    json.Text(text.Value);
                    break;
                case (_, NumberExpression number):
                    json.Raw(number.Text);
                    break;
            }
        }

        json.EndArray();
        json.EndObject();
    }

    private static void WriteValue(JsonWriter json, ScalarType? type, ExpressionSyntax value)
    {
        switch (value)
        {
            case ArrayExpression array:
                json.BeginArray();
                foreach (var element in array.Elements)
                {
                    WriteValue(json, type, element);
                }

                json.EndArray();
                break;
            case ConstantExpression constant when type == ScalarType.Boolean:
                json.Raw(constant.Text);
                break;
            case ConstantExpression constant:
                json.Text(constant.Text);
                break;
            case NumberExpression number when type == ScalarType.BigInt:
                json.Text(long.Parse(number.Text, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture));
                break;
            case NumberExpression number when type == ScalarType.Int:
                json.Raw(long.Parse(number.Text, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture));
                break;
            case NumberExpression number:
                json.Raw(Float(number.Text));
                break;
            case StringExpression text when type == ScalarType.Decimal:
                json.Raw(Float(text.Value));
                break;
            case StringExpression text when type == ScalarType.DateTime:
                json.Text(Moment(text.Value));
                break;
            case StringExpression text:
                json.Text(text.Value);
                break;
        }
    }

    private static string Float(string text)
    {
        var value = Scaled(text);
        var written = value.ToString("R", CultureInfo.InvariantCulture);
        return written.IndexOfAny(['.', 'E']) < 0 ? written + ".0" : written;
    }

    /// <summary>Digits times a power of ten, each rounded by itself: Prisma's way from decimal to binary, which is a last digit off at times.</summary>
    private static double Scaled(string text)
    {
        var exponent = text.IndexOfAny(['e', 'E']);
        var digits = exponent < 0 ? text : text.Substring(0, exponent);
        var scale = exponent < 0 ? 0 : int.Parse(text.Substring(exponent + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var point = digits.IndexOf('.');
        if (point >= 0)
        {
            scale -= digits.Length - point - 1;
            digits = digits.Remove(point, 1);
        }

        var value = double.Parse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        return scale < 0 ? value * (1 / Math.Pow(10, -scale)) : value * Math.Pow(10, scale);
    }

    /// <summary>RFC 3339 with the offset in digits and a fraction of 0, 3, 6 or 9 digits, whichever is enough.</summary>
    private static string Moment(string text)
    {
        var end = 19;
        var fraction = "";
        if (text[end] == '.')
        {
            end++;
            var start = end;
            while (end < text.Length && char.IsDigit(text[end]))
            {
                end++;
            }

            fraction = text.Substring(start, Math.Min(end - start, 9)).TrimEnd('0');
            fraction = fraction.Length == 0 ? "" : "." + fraction.PadRight((fraction.Length + 2) / 3 * 3, '0');
        }

        var offset = text.Substring(end);
        return text.Substring(0, 10) + "T" + text.Substring(11, 8) + fraction + (offset is "Z" or "z" ? "+00:00" : offset);
    }
}
