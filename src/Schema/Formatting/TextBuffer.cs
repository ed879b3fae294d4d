using System.Text;

namespace SchemaFirst.Schema.Formatting;

/// <summary>The texts of a table's cells, one behind the other. Unlike a string builder it gives ranges away without making strings of them.</summary>
internal sealed class TextBuffer(int capacity)
{
    private char[] _characters = new char[capacity];

    public int Length { get; private set; }

    public TextBuffer Append(string text)
    {
        Reserve(text.Length);
        text.CopyTo(0, _characters, Length, text.Length);
        Length += text.Length;
        return this;
    }

    public TextBuffer Append(char character)
    {
        Reserve(1);
        _characters[Length++] = character;
        return this;
    }

    public void CopyTo(StringBuilder output, int start, int length) => output.Append(_characters, start, length);

    public void Clear() => Length = 0;

    /// <summary>How many bytes the text from an offset on takes in UTF-8: the width by which Prisma aligns columns.</summary>
    public int Utf8Length(int start)
    {
        var bytes = 0;
        for (var index = start; index < Length; index++)
        {
            // Each half of a surrogate pair counts two of the four bytes.
            var character = _characters[index];
            bytes += character < 0x80 ? 1 : character < 0x800 || char.IsSurrogate(character) ? 2 : 3;
        }

        return bytes;
    }

    private void Reserve(int count)
    {
        if (Length + count > _characters.Length)
        {
            Array.Resize(ref _characters, Math.Max(_characters.Length * 2, Length + count));
        }
    }
}
