using System.Globalization;
using System.Text;

namespace SchemaFirst.Schema.Dmmf;

/// <summary>Writes JSON text; the commas are its own affair.</summary>
internal sealed class JsonWriter
{
    private readonly StringBuilder _text = new();
    private bool _needsComma;

    public void BeginObject() => Open('{');

    public void EndObject() => Close('}');

    public void BeginArray() => Open('[');

    public void EndArray() => Close(']');

    /// <summary>Begins a member of an object; its value follows.</summary>
    public void Name(string name)
    {
        Separate();
        Quote(name);
        _text.Append(':');
        _needsComma = false;
    }

    public void Text(string value)
    {
        Separate();
        Quote(value);
        _needsComma = true;
    }

    /// <summary>Writes text that is JSON already: a number, true, false or null.</summary>
    public void Raw(string value)
    {
        Separate();
        _text.Append(value);
        _needsComma = true;
    }

    public void Member(string name, string? value)
    {
        Name(name);
        if (value is null)
        {
            Raw("null");
        }
        else
        {
            Text(value);
        }
    }

    public void Member(string name, bool value)
    {
        Name(name);
        Raw(value ? "true" : "false");
    }

    public void List(string name, IEnumerable<string> values)
    {
        Name(name);
        Array(values);
    }

    public void Array(IEnumerable<string> values)
    {
        BeginArray();
        foreach (var value in values)
        {
            Text(value);
        }

        EndArray();
    }

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();

    private void Open(char bracket)
    {
        Separate();
        _text.Append(bracket);
        _needsComma = false;
    }

    private void Close(char bracket)
    {
        _text.Append(bracket);
        _needsComma = true;
    }

    private void Separate()
    {
        if (_needsComma)
        {
            _text.Append(',');
        }
    }

    private void Quote(string value)
    {
        _text.Append('"');
        foreach (var letter in value)
        {
            switch (letter)
            {
                case '"' or '\\':
                    _text.Append('\\').Append(letter);
                    break;
                case '\n':
                    _text.Append("\\n");
                    break;
                case < ' ' or (>= '\ud800' and <= '\udfff'):
                    _text.Append("\\u").Append(((int)letter).ToString("x4", CultureInfo.InvariantCulture));
                    break;
                default:
                    _text.Append(letter);
                    break;
            }
        }

        _text.Append('"');
    }
}
