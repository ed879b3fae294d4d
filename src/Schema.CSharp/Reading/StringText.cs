using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.CSharp;

/// <summary>
/// Strings between the two languages. The escapes that both know are carried over as written; a C# verbatim or raw string gets the
/// shortest escapes.
/// </summary>
internal static class StringText
{
    public static StringExpression Read(SyntaxToken token)
    {
        var value = token.ValueText;
        var text = token.Text;
        var raw = token.IsKind(SyntaxKind.StringLiteralToken) && text.Length >= 2 && text[0] == '"' && IsCommon(text.Substring(1, text.Length - 2))
            ? text.Substring(1, text.Length - 2)
            : Escape(value);
        return new StringExpression(value, raw, token.Origin());
    }

    /// <summary>A C# literal that reads back as the same string, escapes included where C# has them.</summary>
    public static string Print(StringExpression text)
    {
        if (text.Raw == Escape(text.Value) && text.Value.IndexOf('"') >= 0 && CanStandRaw(text.Value))
        {
            return $"\"\"\"{text.Value}\"\"\"";
        }

        return IsCommon(text.Raw) ? $"\"{text.Raw}\"" : $"\"{Escape(text.Value)}\"";
    }

    public static string Literal(string value) => $"\"{Escape(value)}\"";

    public static string Escape(string value)
    {
        var text = new StringBuilder(value.Length);
        foreach (var letter in value)
        {
            text.Append(letter switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                '\b' => "\\b",
                '\f' => "\\f",
                _ when char.IsControl(letter) || letter is '\u2028' or '\u2029' => "\\u" + ((int)letter).ToString("x4", CultureInfo.InvariantCulture),
                _ => letter.ToString(),
            });
        }

        return text.ToString();
    }

    private static bool CanStandRaw(string value) =>
        value[0] != '"' && value[value.Length - 1] != '"' && !value.Contains("\"\"\"")
        && value.All(static letter => !char.IsControl(letter) && letter is not ('\u2028' or '\u2029'));

    private static bool IsCommon(string raw)
    {
        for (var index = 0; index < raw.Length; index++)
        {
            if (char.IsControl(raw[index]))
            {
                return false;
            }

            if (raw[index] != '\\')
            {
                continue;
            }

            index++;
            if (index >= raw.Length)
            {
                return false;
            }

            if (raw[index] == 'u')
            {
                if (index + 4 >= raw.Length || !Enumerable.Range(index + 1, 4).All(place => Uri.IsHexDigit(raw[place])))
                {
                    return false;
                }

                index += 4;
            }
            else if ("\"\\nrtbf".IndexOf(raw[index]) < 0)
            {
                return false;
            }
        }

        return true;
    }
}
