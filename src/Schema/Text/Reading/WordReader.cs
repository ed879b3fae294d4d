using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Text.Reading;

/// <summary>Reads names, dotted names and numbers; null and back at the start where there is none.</summary>
internal readonly struct WordReader(TextCursor cursor)
{
    public Identifier? Name()
    {
        var start = cursor.Position;
        return cursor.EatIdentifier() ? new Identifier(cursor.NameFrom(start), cursor.From(start)) : null;
    }

    /// <summary>Identifiers with dots; a dot may also stand alone or last, which other rules judge.</summary>
    public Identifier? Path()
    {
        var start = cursor.Position;
        if (!cursor.EatIdentifier())
        {
            return null;
        }

        while (cursor.Eat('.'))
        {
            cursor.EatIdentifier();
        }

        return new Identifier(cursor.NameFrom(start), cursor.From(start));
    }

    public NumberExpression? Number()
    {
        var start = cursor.Position;
        cursor.Eat('-');
        if (!EatDigits())
        {
            cursor.Position = start;
            return null;
        }

        var behindInteger = cursor.Position;
        if (!cursor.Eat('.') || !EatDigits())
        {
            cursor.Position = behindInteger;
        }

        return new NumberExpression(cursor.Slice(start), cursor.From(start));
    }

    private bool EatDigits()
    {
        var start = cursor.Position;
        while (cursor.Current is >= '0' and <= '9')
        {
            cursor.Position++;
        }

        return cursor.Position > start;
    }
}
