namespace SchemaFirst.Schema.Formatting;

/// <summary>Text under construction. Unlike a string builder it copies ranges of another buffer without making strings of them.</summary>
internal sealed class TextBuffer(int capacity)
{
    private char[] _characters = new char[capacity];

    public int Length { get; private set; }

    public bool AtLineStart => Length == 0 || _characters[Length - 1] == '\n';

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

    public void Append(TextBuffer source, int start, int length)
    {
        Reserve(length);
        Array.Copy(source._characters, start, _characters, Length, length);
        Length += length;
    }

    public void AppendSpaces(int count)
    {
        Reserve(count);
        for (var end = Length + count; Length < end; Length++)
        {
            _characters[Length] = ' ';
        }
    }

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

    public override string ToString() => new(_characters, 0, Length);

    private void Reserve(int count)
    {
        if (Length + count > _characters.Length)
        {
            Array.Resize(ref _characters, Math.Max(_characters.Length * 2, Length + count));
        }
    }
}
