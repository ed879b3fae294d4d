using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text;
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

    /// <summary>No SQL at all, for a piece that is wanted only sometimes.</summary>
    public static Sql Empty => new(0, 0);

    internal ReadOnlyMemory<SqlParameter> Parameters => _parameters.ToArray();

    /// <summary>A piece of SQL by its text. It goes to the database as it is: never pass what a user has said.</summary>
    public static Sql Raw(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var piece = new Sql(text.Length, 0);
        piece.AppendLiteral(text);
        return piece;
    }

    /// <summary>The name of a table or column, quoted.</summary>
    public static Sql Identifier(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        return Raw($"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"");
    }

    /// <summary>Pieces of SQL one behind the other: conditions with <c>" AND "</c> between them, say.</summary>
    /// <exception cref="ArgumentException">There are none; use <see cref="Empty"/> then.</exception>
    public static Sql Join(IEnumerable<Sql> pieces, string separator = ", ") => Join<Sql>(pieces, separator);

    /// <summary>Values one behind the other, each a parameter: <c>WHERE id IN ({Sql.Join(ids)})</c>.</summary>
    /// <exception cref="ArgumentException">There are none; no list in SQL is empty.</exception>
    public static Sql Join<T>(IEnumerable<T> values, string separator = ", ")
    {
        ArgumentNullException.ThrowIfNull(values);
        var joined = new Sql(0, 4);
        var any = false;
        foreach (var value in values)
        {
            if (any)
            {
                joined.AppendLiteral(separator);
            }

            any = true;
            if (value is Sql piece)
            {
                joined.AppendFormatted(piece);
            }
            else
            {
                joined.AppendFormatted(value);
            }
        }

        return any ? joined : throw new ArgumentException("There is nothing to join, and SQL has no empty lists: leave the condition out, or use 'Sql.Empty'", nameof(values));
    }

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
        _parameters.Add(SqlValues.Parameter(value));
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
