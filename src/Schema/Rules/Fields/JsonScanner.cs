namespace SchemaFirst.Schema.Rules.Fields;

/// <summary>Tells JSON text from other text.</summary>
internal static class JsonScanner
{
    /// <summary>Beyond this depth text is refused rather than followed: the database's own parser would.</summary>
    private const int MaximumDepth = 127;

    /// <summary>True when the text is one JSON value.</summary>
    public static bool IsValid(string text)
    {
        var index = Space(text, 0);
        return Value(text, ref index, 0) && Space(text, index) == text.Length;
    }

    private static bool Value(string text, ref int index, int depth)
    {
        if (index >= text.Length || depth > MaximumDepth)
        {
            return false;
        }

        switch (text[index])
        {
            case '"':
                return String(text, ref index);
            case '[':
                return Items(text, ref index, ']', depth, isObject: false);
            case '{':
                return Items(text, ref index, '}', depth, isObject: true);
            case 't':
                return Word(text, ref index, "true");
            case 'f':
                return Word(text, ref index, "false");
            case 'n':
                return Word(text, ref index, "null");
            default:
                return Number(text, ref index);
        }
    }

    private static bool Items(string text, ref int index, char close, int depth, bool isObject)
    {
        index = Space(text, index + 1);
        if (index < text.Length && text[index] == close)
        {
            index++;
            return true;
        }

        while (true)
        {
            if (isObject)
            {
                if (index >= text.Length || text[index] != '"' || !String(text, ref index))
                {
                    return false;
                }

                index = Space(text, index);
                if (index >= text.Length || text[index] != ':')
                {
                    return false;
                }

                index = Space(text, index + 1);
            }

            if (!Value(text, ref index, depth + 1))
            {
                return false;
            }

            index = Space(text, index);
            if (index >= text.Length || (text[index] != ',' && text[index] != close))
            {
                return false;
            }

            if (text[index++] == close)
            {
                return true;
            }

            index = Space(text, index);
        }
    }

    private static bool String(string text, ref int index)
    {
        for (index++; index < text.Length; index++)
        {
            switch (text[index])
            {
                case '"':
                    index++;
                    return true;
                case < ' ':
                    return false;
                case '\\':
                    index++;
                    if (index >= text.Length || "\"\\/bfnrtu".IndexOf(text[index]) < 0)
                    {
                        return false;
                    }

                    if (text[index] == 'u' && !Hex(text, ref index))
                    {
                        return false;
                    }

                    break;
            }
        }

        return false;
    }

    private static bool Hex(string text, ref int index)
    {
        for (var count = 0; count < 4; count++)
        {
            index++;
            if (index >= text.Length || !Uri.IsHexDigit(text[index]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Number(string text, ref int index)
    {
        if (text[index] == '-')
        {
            index++;
        }

        var start = index;
        index = Digits(text, index);
        if (index == start || (text[start] == '0' && index > start + 1))
        {
            return false;
        }

        if (index < text.Length && text[index] == '.')
        {
            start = ++index;
            index = Digits(text, index);
            if (index == start)
            {
                return false;
            }
        }

        if (index < text.Length && text[index] is ('e' or 'E'))
        {
            index++;
            if (index < text.Length && text[index] is ('+' or '-'))
            {
                index++;
            }

            start = index;
            index = Digits(text, index);
            return index > start;
        }

        return true;
    }

    private static bool Word(string text, ref int index, string word)
    {
        var fits = string.CompareOrdinal(text, index, word, 0, word.Length) == 0;
        index += word.Length;
        return fits;
    }

    private static int Digits(string text, int index)
    {
        while (index < text.Length && text[index] is >= '0' and <= '9')
        {
            index++;
        }

        return index;
    }

    private static int Space(string text, int index)
    {
        while (index < text.Length && text[index] is (' ' or '\t' or '\n' or '\r'))
        {
            index++;
        }

        return index;
    }
}
