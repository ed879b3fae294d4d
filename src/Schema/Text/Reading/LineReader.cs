using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Text.Reading;

/// <summary>Reads one line of a block, its trailing comment and line end included; null and back at the start when the line has another form.</summary>
internal sealed class LineReader(TextCursor cursor, FindingList findings, TriviaReader trivia)
{
    private readonly NodeStack<AttributeSyntax> _attributes = new();

    public ExpressionReader Expressions { get; } = new(cursor, findings);

    /// <summary><c>name Type @attribute</c>; an <see cref="IncompleteField"/> where the type is missing or of an old form.</summary>
    public Member? Field(string block)
    {
        var start = cursor.Position;
        if (Expressions.Name() is not { } name)
        {
            return null;
        }

        var end = cursor.Position;
        cursor.SkipSpaces();
        var colon = cursor.Position;
        var hasColon = cursor.Eat(':');
        if (hasColon)
        {
            end = cursor.Position;
            cursor.SkipSpaces();
        }

        var type = new TypeReader(cursor, Expressions).Read();
        if (type is not null)
        {
            end = cursor.Position;
            cursor.SkipSpaces();
        }

        var mark = findings.Mark;
        var attributes = Attributes(ref end);
        if (!EndOfLine(out var comment))
        {
            cursor.Position = start;
            return null;
        }

        var origin = cursor.Between(start, end);
        if (!hasColon && type is { Finding: null, Reference: { } reference, Arity: var arity })
        {
            return new FieldDeclaration(name, reference, arity, attributes, origin) { TrailingComment = comment };
        }

        if (hasColon || type is not null)
        {
            // Prisma gives such a field up at the first thing that is wrong with it.
            findings.TakeBack(mark);
        }

        if (hasColon)
        {
            findings.Report(SyntaxRules.ColonAfterName, cursor.Between(colon, colon + 1));
        }
        else if (type is { Finding: { } finding } old)
        {
            findings.Report(finding, old.Origin, old.Name);
        }
        else
        {
            findings.Report(SyntaxRules.FieldWithoutType, origin, name.Text, block);
        }

        return new IncompleteField(name, type?.Text, attributes, origin) { TrailingComment = comment };
    }

    /// <summary><c>@@attribute</c>.</summary>
    public Member? BlockAttribute()
    {
        var start = cursor.Position;
        if (!cursor.Eat("@@"))
        {
            return null;
        }

        cursor.SkipSpaces();
        if (Expressions.Attribute() is { } attribute)
        {
            var end = cursor.Position;
            cursor.SkipSpaces();
            if (EndOfLine(out var comment))
            {
                return new BlockAttribute(attribute, cursor.Between(start, end)) { TrailingComment = comment };
            }
        }

        cursor.Position = start;
        return null;
    }

    /// <summary><c>NAME @attribute</c>.</summary>
    public Member? EnumValue()
    {
        var start = cursor.Position;
        if (Expressions.Name() is not { } name)
        {
            return null;
        }

        var end = cursor.Position;
        cursor.SkipSpaces();
        var attributes = Attributes(ref end);
        if (!EndOfLine(out var comment))
        {
            cursor.Position = start;
            return null;
        }

        return new EnumValueDeclaration(name, attributes, cursor.Between(start, end)) { TrailingComment = comment };
    }

    /// <summary><c>name = value</c>.</summary>
    public Member? Property()
    {
        var start = cursor.Position;
        if (Expressions.Name() is { } name)
        {
            cursor.SkipSpaces();
            if (cursor.Eat('='))
            {
                var end = cursor.Position;
                cursor.SkipSpaces();
                var value = Expressions.Expression();
                if (value is not null)
                {
                    end = cursor.Position;
                    cursor.SkipSpaces();
                }

                if (EndOfLine(out var comment))
                {
                    return new ConfigurationProperty(name, value, cursor.Between(start, end)) { TrailingComment = comment };
                }
            }
        }

        cursor.Position = start;
        return null;
    }

    /// <summary>The attributes from here on; leaves the cursor in front of what is none.</summary>
    public EquatableArray<AttributeSyntax> Attributes(ref int end)
    {
        var mark = _attributes.Mark;
        while (true)
        {
            var start = cursor.Position;
            if (!cursor.Eat('@'))
            {
                break;
            }

            cursor.SkipSpaces();
            if (Expressions.Attribute() is not { } attribute)
            {
                cursor.Position = start;
                break;
            }

            _attributes.Push(attribute);
            end = cursor.Position;
            cursor.SkipSpaces();
        }

        return _attributes.PopFrom(mark);
    }

    private bool EndOfLine(out Trivia? comment)
    {
        comment = trivia.Comment();
        if (comment is not null)
        {
            cursor.SkipSpaces();
        }

        return cursor.EatLineEnd();
    }
}
