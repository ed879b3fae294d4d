using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Text.Reading;

/// <summary>Reads a field's type in all its forms, old ones included.</summary>
internal readonly struct TypeReader(TextCursor cursor, ExpressionReader expressions)
{
    public FieldType? Read()
    {
        var start = cursor.Position;
        if (cursor.Current == '[')
        {
            return BracketedList(start);
        }

        if (Base() is not { } reference)
        {
            return null;
        }

        var name = reference.Raw ?? reference.Name;
        var end = cursor.Position;
        cursor.SkipSpaces();
        if (cursor.Eat("[]"))
        {
            end = cursor.Position;
            cursor.SkipSpaces();
            if (cursor.Eat('?'))
            {
                return new FieldType(name, "[]?", FieldArity.List, null, SyntaxRules.OptionalList, cursor.From(start));
            }

            cursor.Position = end;
            return new FieldType(name, "[]", FieldArity.List, reference, null, cursor.From(start));
        }

        if (cursor.Eat('?'))
        {
            return new FieldType(name, "?", FieldArity.Optional, reference, null, cursor.From(start));
        }

        if (cursor.Eat('!'))
        {
            return new FieldType(name, "", FieldArity.Required, null, SyntaxRules.ExclamationMark, cursor.From(start));
        }

        cursor.Position = end;
        return new FieldType(name, "", FieldArity.Required, reference, null, cursor.From(start));
    }

    private FieldType? BracketedList(int start)
    {
        cursor.Position++;
        cursor.SkipSpaces();
        var open = cursor.Position;
        if (Base() is not null)
        {
            var name = cursor.Slice(open);
            cursor.SkipSpaces();
            if (cursor.Eat(']'))
            {
                return new FieldType(name, "[]", FieldArity.List, null, SyntaxRules.ListInBrackets, cursor.From(start));
            }
        }

        cursor.Position = start;
        return null;
    }

    /// <summary>A name or <c>Unsupported("…")</c>.</summary>
    public TypeReference? Base()
    {
        var start = cursor.Position;
        if (cursor.Eat("Unsupported("))
        {
            cursor.SkipSpaces();
            if (expressions.String() is { } text)
            {
                cursor.SkipSpaces();
                if (cursor.Eat(')'))
                {
                    return new TypeReference(text.Value, true, cursor.From(start)) { Raw = cursor.Slice(start) };
                }
            }

            cursor.Position = start;
        }

        return expressions.Name() is { } name ? new TypeReference(name.Text, false, name.Origin) : null;
    }
}
