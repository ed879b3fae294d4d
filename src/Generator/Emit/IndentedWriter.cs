using System.Text;

namespace SchemaFirst.Generator.Emit;

/// <summary>Writes C# text line by line, indented by the blocks that are open; lines end in a line feed on every machine.</summary>
internal sealed class IndentedWriter
{
    private readonly StringBuilder _text = new();
    private int _depth;

    /// <summary>Writes the lines of a text, each indented.</summary>
    public void Write(string text)
    {
        var start = 0;
        while (start <= text.Length)
        {
            var end = text.IndexOf('\n', start);
            var length = (end < 0 ? text.Length : end) - start;
            if (length > 0 && text[start + length - 1] == '\r')
            {
                length--;
            }

            if (length > 0)
            {
                // Preprocessor lines stand at the margin, as people write them.
                _text.Append(' ', text[start] == '#' ? 0 : _depth * 4).Append(text, start, length);
            }

            _text.Append('\n');
            if (end < 0)
            {
                break;
            }

            start = end + 1;
        }
    }

    /// <summary>Writes an empty line.</summary>
    public void Blank() => _text.Append('\n');

    /// <summary>Writes a header and opens its block.</summary>
    public void Open(string header)
    {
        Write(header);
        Write("{");
        _depth++;
    }

    /// <summary>Opens a block below lines that were written.</summary>
    public void Open()
    {
        Write("{");
        _depth++;
    }

    /// <summary>Closes the innermost block.</summary>
    public void Close(string behind = "")
    {
        _depth--;
        Write("}" + behind);
    }

    /// <summary>Writes lines one step deeper.</summary>
    public void Deeper(string text)
    {
        _depth++;
        Write(text);
        _depth--;
    }

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();
}
