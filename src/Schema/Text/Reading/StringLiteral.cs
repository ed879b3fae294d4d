using System.Text;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Text.Reading;

/// <summary>Reads strings: JSON's escapes, no control characters.</summary>
internal sealed class StringLiteral(TextCursor cursor, FindingList findings)
{
    /// <summary>Reads a string at the cursor; null where there is none or it does not end.</summary>
    public StringExpression? Read()
    {
        var start = cursor.Position;
        var text = cursor.Text;
        if (cursor.Current != '"')
        {
            return null;
        }

        var escaped = false;
        var end = start + 1;
        for (; end < text.Length && text[end] != '"'; end++)
        {
            if (text[end] == '\\')
            {
                escaped = true;
                end++;
            }
            else if (text[end] < ' ')
            {
                return null;
            }
        }

        if (end >= text.Length)
        {
            return null;
        }

        cursor.Position = end + 1;
        var raw = text.Substring(start + 1, end - start - 1);
        return new StringExpression(escaped ? Decode(raw, start + 1) : raw, raw, cursor.From(start));
    }

    private string Decode(string raw, int offset)
    {
        var value = new StringBuilder(raw.Length);
        var index = 0;
        while (index < raw.Length)
        {
            var character = raw[index];
            if (character != '\\')
            {
                value.Append(character);
                index++;
                continue;
            }

            if (raw[index + 1] == 'u')
            {
                index = DecodeUnicode(raw, index, offset, value);
                continue;
            }

            if (Escaped(raw[index + 1]) is { } meant)
            {
                value.Append(meant);
            }
            else
            {
                findings.Report(SyntaxRules.UnknownEscape, cursor.Between(offset + index, offset + index + 2), raw.Substring(index, 2));
            }

            index += 2;
        }

        return value.ToString();
    }

    private static char? Escaped(char letter) => letter switch
    {
        '"' or '\\' or '/' => letter,
        'b' => '\b',
        'f' => '\f',
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        _ => null,
    };

    /// <summary>Reads one <c>\uXXXX</c>, or the two that make a character beyond FFFF, and returns where to go on.</summary>
    private int DecodeUnicode(string raw, int index, int offset, StringBuilder value)
    {
        var first = ReadUnit(raw, index, out var end);
        if (first is null)
        {
            return Refuse(Math.Max(end, index + 2));
        }

        if (!char.IsSurrogate(first.Value))
        {
            value.Append(first.Value);
            return end;
        }

        var second = ReadUnit(raw, end, out var secondEnd);
        if (second is null)
        {
            return Refuse(end);
        }

        if (!char.IsSurrogatePair(first.Value, second.Value))
        {
            return Refuse(secondEnd);
        }

        value.Append(first.Value).Append(second.Value);
        return secondEnd;

        int Refuse(int until)
        {
            until = Math.Min(until, raw.Length);
            findings.Report(SyntaxRules.InvalidUnicodeEscape, cursor.Between(offset + index, offset + until), raw.Substring(index, until - index));
            return until;
        }
    }

    /// <summary>Reads <c>\u</c> and four digits; where that fails, <paramref name="end"/> is behind the last good digit.</summary>
    private static char? ReadUnit(string raw, int index, out int end)
    {
        end = index;
        if (index + 2 > raw.Length || raw[index] != '\\' || raw[index + 1] != 'u')
        {
            return null;
        }

        var unit = 0;
        for (end = index + 2; end < index + 6; end++)
        {
            var digit = end < raw.Length ? Digit(raw[end]) : -1;
            if (digit < 0)
            {
                return null;
            }

            unit = (unit << 4) | digit;
        }

        return (char)unit;
    }

    private static int Digit(char character) => character switch
    {
        >= '0' and <= '9' => character - '0',
        >= 'a' and <= 'f' => character - 'a' + 10,
        >= 'A' and <= 'F' => character - 'A' + 10,
        _ => -1,
    };
}
