using System.Globalization;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Text.Reading;

/// <summary>A text and a place in it, with the character classes of the language. Its steps either succeed and move, or leave the place as it was.</summary>
internal sealed class TextCursor(string text, string? path)
{
    // Behind these offsets the text is known to hold no such token, so that broken texts are not searched again and again.
    private int _noCommentEnd = int.MaxValue;
    private int _noClosingBrace = int.MaxValue;

    private readonly string?[] _names = new string?[256];

    public string Text { get; } = text;

    public int Position { get; set; }

    public bool AtEnd => Position >= Text.Length;

    /// <summary>The character at the current place; NUL at the end (look at <see cref="AtEnd"/> where that matters).</summary>
    public char Current => Position < Text.Length ? Text[Position] : '\0';

    public Origin From(int start) => new(path, start, Position);

    public Origin Between(int start, int end) => new(path, start, end);

    public string Slice(int start) => Text.Substring(start, Position - start);

    /// <summary>The name that was read from a place on. Schemas repeat few names often, so equal ones share one string where that is cheap.</summary>
    public string NameFrom(int start)
    {
        var length = Position - start;
        var hash = length;
        for (var index = start; index < Position; index++)
        {
            hash = unchecked((hash * 31) + Text[index]);
        }

        ref var known = ref _names[hash & (_names.Length - 1)];
        if (known is null || known.Length != length || string.CompareOrdinal(Text, start, known, 0, length) != 0)
        {
            known = Slice(start);
        }

        return known;
    }

    public bool Eat(char expected)
    {
        if (Position < Text.Length && Text[Position] == expected)
        {
            Position++;
            return true;
        }

        return false;
    }

    public bool Eat(string expected)
    {
        if (!StartsWith(expected))
        {
            return false;
        }

        Position += expected.Length;
        return true;
    }

    public bool StartsWith(string expected) => string.CompareOrdinal(Text, Position, expected, 0, expected.Length) == 0;

    public void SkipSpaces()
    {
        while (Position < Text.Length && IsSpace(Text[Position]))
        {
            Position++;
        }
    }

    /// <summary>Steps over one line end: a line feed, a carriage return, or both.</summary>
    public bool EatLineEnd()
    {
        if (Eat('\n'))
        {
            return true;
        }

        if (Eat('\r'))
        {
            Eat('\n');
            return true;
        }

        return false;
    }

    public bool AtLineEnd => Position < Text.Length && Text[Position] is '\n' or '\r';

    /// <summary>Steps to the end of the line, in front of its line end.</summary>
    public void SkipLine()
    {
        while (Position < Text.Length && Text[Position] is not ('\n' or '\r'))
        {
            Position++;
        }
    }

    public bool EatIdentifier()
    {
        var start = Position;
        var length = IdentifierCharacter(start);
        if (length == 0)
        {
            return false;
        }

        do
        {
            Position += length;
            length = Current is '_' or '-' ? 1 : IdentifierCharacter(Position);
        }
        while (length > 0);

        return true;
    }

    /// <summary>Steps over one or more empty lines, the current one's rest included.</summary>
    public bool EatEmptyLines()
    {
        var end = -1;
        var start = Position;
        while (true)
        {
            SkipSpaces();
            if (!EatLineEnd())
            {
                Position = end < 0 ? start : end;
                return end >= 0;
            }

            end = Position;
        }
    }

    /// <summary>Finds the end of a block comment whose opening ends at an offset; -1 where it is never closed.</summary>
    public int FindCommentEnd(int from) => Find("*/", from, ref _noCommentEnd);

    /// <summary>Finds the next closing brace, whatever it closes; -1 where there is none.</summary>
    public int FindClosingBrace(int from) => Find("}", from, ref _noClosingBrace);

    private int Find(string token, int from, ref int none)
    {
        if (from >= none)
        {
            return -1;
        }

        var found = Text.IndexOf(token, from, StringComparison.Ordinal);
        if (found < 0)
        {
            none = from;
        }

        return found;
    }

    /// <summary>The length of the letter or digit at an offset; zero where there is none.</summary>
    private int IdentifierCharacter(int at)
    {
        if (at >= Text.Length)
        {
            return 0;
        }

        var character = Text[at];
        if (character < 0x80)
        {
            return character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') ? 1 : 0;
        }

        if (!char.IsHighSurrogate(character))
        {
            return char.IsLetter(character) ? 1 : 0;
        }

        var isLetter = at + 1 < Text.Length && char.IsLowSurrogate(Text[at + 1])
            && CharUnicodeInfo.GetUnicodeCategory(Text, at) <= UnicodeCategory.OtherLetter;
        return isLetter ? 2 : 0;
    }

    private static bool IsSpace(char character) =>
        character is ' ' or '\t' || (character >= 0x80 && char.GetUnicodeCategory(character) == UnicodeCategory.SpaceSeparator);
}
