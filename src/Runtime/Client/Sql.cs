using System.ComponentModel;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using SchemaFirst.Runtime.Requests;
using SchemaFirst.Runtime.Sql;

namespace SchemaFirst;

/// <summary>
/// SQL written as an interpolated string: <c>$"SELECT … WHERE id = {id}"</c>. What stands in braces becomes a parameter and never text, but
/// for another <see cref="Sql"/>, which is put in as the piece of SQL that it is.
/// </summary>
[InterpolatedStringHandler]
public sealed class Sql
{
    private readonly StringBuilder _text;
    private readonly List<SqlParameter> _parameters;
    private readonly List<int> _places;

    /// <summary>Called by the compiler.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Sql(int literalLength, int formattedCount)
    {
        _text = new StringBuilder(literalLength + (formattedCount * 3));
        _parameters = new List<SqlParameter>(formattedCount);
        _places = new List<int>(formattedCount);
    }

    internal ReadOnlyMemory<SqlParameter> Parameters => _parameters.ToArray();

    /// <summary>Takes a piece of the text; called by the compiler.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void AppendLiteral(string text) => _text.Append(text);

    /// <summary>Takes a piece of SQL; called by the compiler.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void AppendFormatted(Sql piece)
    {
        ArgumentNullException.ThrowIfNull(piece);
        var offset = _text.Length;
        _text.Append(piece._text);
        _parameters.AddRange(piece._parameters);
        foreach (var place in piece._places)
        {
            _places.Add(place + offset);
        }
    }

    /// <summary>Takes a value; called by the compiler.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void AppendFormatted<T>(T value)
    {
        _places.Add(_text.Length);
        _parameters.Add(value switch
        {
            null => SqlParameter.Null(null),
            string text => SqlParameter.Untyped(RequestValue.From(text)),
            int number => SqlParameter.Untyped(RequestValue.From((long)number)),
            long number => SqlParameter.Untyped(RequestValue.From(number)),
            short number => SqlParameter.Untyped(RequestValue.From((long)number)),
            double number => SqlParameter.Untyped(RequestValue.From(number)),
            decimal number => SqlParameter.Untyped(RequestValue.From(number)),
            bool truth => SqlParameter.Untyped(RequestValue.From(truth)),
            DateTime time => SqlParameter.Untyped(RequestValue.From(time)),
            DateTimeOffset time => SqlParameter.Untyped(RequestValue.From(time.UtcDateTime)),
            Guid id => SqlParameter.Untyped(RequestValue.From(id.ToString("D", CultureInfo.InvariantCulture))),
            byte[] bytes => SqlParameter.Untyped(RequestValue.From(bytes)),
            _ => throw new ArgumentException($"A value of type '{typeof(T)}' cannot be a parameter of SQL; pass a text, number, truth value, time, Guid or bytes", nameof(value)),
        });
    }

    /// <summary>The SQL with numbered placeholders.</summary>
    public override string ToString()
    {
        var text = new StringBuilder(_text.Length + (_places.Count * 3));
        var from = 0;
        for (var index = 0; index < _places.Count; index++)
        {
            text.Append(_text, from, _places[index] - from).Append('$').Append(index + 1);
            from = _places[index];
        }

        return text.Append(_text, from, _text.Length - from).ToString();
    }
}
