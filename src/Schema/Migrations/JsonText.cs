using System.Text;

namespace SchemaFirst.Schema.Migrations;

/// <summary>
/// Compares JSON texts by value: white space, the order of members and the spelling of numbers and strings do not count.
/// Written here because the compiler loads this assembly, and no JSON library with it.
/// </summary>
internal static class JsonText
{
    public static bool AreEqual(string left, string right)
    {
        var first = new Reader(left).Canonical();
        return first is not null && first == new Reader(right).Canonical();
    }

    private sealed class Reader(string text)
    {
        private int _at;

        public string? Canonical()
        {
            var value = Value(0);
            Space();
            return _at == text.Length ? value : null;
        }

        private string? Value(int depth)
        {
            Space();
            if (_at >= text.Length || depth > 64)
            {
                return null;
            }

            return text[_at] switch
            {
                '{' => Object(depth),
                '[' => Array(depth),
                '"' => String(),
                _ => Word(),
            };
        }

        private string? Object(int depth)
        {
            var members = new SortedDictionary<string, string>(StringComparer.Ordinal);
            _at++;
            if (Take('}'))
            {
                return "{}";
            }

            do
            {
                Space();
                if (_at >= text.Length || text[_at] != '"' || String() is not { } name || !Take(':') || Value(depth + 1) is not { } value)
                {
                    return null;
                }

                members[name] = value;
            }
            while (Take(','));

            return Take('}') ? "{" + string.Join(",", members.Select(static pair => pair.Key + ":" + pair.Value)) + "}" : null;
        }

        private string? Array(int depth)
        {
            var items = new List<string>();
            _at++;
            if (Take(']'))
            {
                return "[]";
            }

            do
            {
                if (Value(depth + 1) is not { } value)
                {
                    return null;
                }

                items.Add(value);
            }
            while (Take(','));

            return Take(']') ? "[" + string.Join(",", items) + "]" : null;
        }

        private string? String()
        {
            var value = new StringBuilder("\"");
            for (_at++; _at < text.Length; _at++)
            {
                switch (text[_at])
                {
                    case '"':
                        _at++;
                        return value.Append('"').ToString();
                    case '\\' when _at + 1 < text.Length:
                        _at++;
                        if (text[_at] == 'u' && _at + 4 < text.Length && int.TryParse(text.Substring(_at + 1, 4), System.Globalization.NumberStyles.HexNumber, null, out var code))
                        {
                            Append(value, (char)code);
                            _at += 4;
                        }
                        else
                        {
                            Append(value, text[_at] switch { 'n' => '\n', 't' => '\t', 'r' => '\r', 'b' => '\b', 'f' => '\f', var other => other });
                        }

                        break;
                    default:
                        Append(value, text[_at]);
                        break;
                }
            }

            return null;
        }

        // Quotes and backslashes are marked, so that no string can look like the end of another.
        private static void Append(StringBuilder value, char character)
        {
            if (character is '"' or '\\')
            {
                value.Append('\\');
            }

            value.Append(character);
        }

        private string? Word()
        {
            var start = _at;
            while (_at < text.Length && (char.IsLetterOrDigit(text[_at]) || text[_at] is '-' or '+' or '.'))
            {
                _at++;
            }

            var word = text.Substring(start, _at - start);
            return word switch
            {
                "" => null,
                "true" or "false" or "null" => word,
                _ => word[0] is '-' or (>= '0' and <= '9') ? NumberText.Normalize(word) : null,
            };
        }

        private bool Take(char character)
        {
            Space();
            if (_at < text.Length && text[_at] == character)
            {
                _at++;
                return true;
            }

            return false;
        }

        private void Space()
        {
            while (_at < text.Length && text[_at] is ' ' or '\t' or '\r' or '\n')
            {
                _at++;
            }
        }
    }
}
