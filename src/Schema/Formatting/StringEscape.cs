using System.Globalization;
using System.Text;

namespace SchemaFirst.Schema.Formatting;

/// <summary>Writes a value as the inside of a string literal.</summary>
public static class StringEscape
{
    /// <summary>Escapes quotes, backslashes and control characters; nothing else needs it.</summary>
    public static string Escape(string value)
    {
        StringBuilder? escaped = null;
        for (var index = 0; index < value.Length; index++)
        {
            var character = value[index];
            var replacement = character switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                '\b' => "\\b",
                '\f' => "\\f",
                < ' ' => "\\u" + ((int)character).ToString("x4", CultureInfo.InvariantCulture),
                _ => null,
            };

            if (replacement is not null)
            {
                escaped ??= new StringBuilder(value, 0, index, value.Length + 8);
                escaped.Append(replacement);
            }
            else
            {
                escaped?.Append(character);
            }
        }

        return escaped?.ToString() ?? value;
    }
}
