using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Text.Reading;

/// <summary>Reads names, values and argument lists. Each method returns null and leaves the cursor where it was when the text has another form.</summary>
internal sealed class ExpressionReader(TextCursor cursor, FindingList findings)
{
    // Deeper nesting is not a schema; without a bound it would exhaust the stack, here and in everything that walks the tree.
    private const int MaxDepth = 128;

    private readonly StringLiteral _strings = new(cursor, findings);
    private readonly WordReader _words = new(cursor);
    private readonly NodeStack<ArgumentSyntax> _arguments = new();
    private readonly NodeStack<ExpressionSyntax> _elements = new();
    private readonly NodeStack<ObjectMember> _members = new();
    private int _depth;

    public Identifier? Name() => _words.Name();

    public StringExpression? String() => _strings.Read();

    /// <summary>An attribute behind its <c>@</c> signs.</summary>
    public AttributeSyntax? Attribute()
    {
        var name = _words.Path();
        if (name is null)
        {
            return null;
        }

        var behindName = cursor.Position;
        cursor.SkipSpaces();
        var open = cursor.Position;
        if (ArgumentList() is not { } list)
        {
            cursor.Position = behindName;
            return new AttributeSyntax(name, default, name.Origin);
        }

        return new AttributeSyntax(name, list.Arguments, cursor.From(name.Origin.Start))
        {
            HasParentheses = true,
            ArgumentsOrigin = cursor.From(open),
            TrailingComma = list.TrailingComma,
        };
    }

    public ExpressionSyntax? Expression()
    {
        if (_depth == MaxDepth)
        {
            return null;
        }

        _depth++;
        var expression = cursor.Current switch
        {
            '"' => String(),
            '[' => Array(),
            '{' => Object(),
            '-' => _words.Number(),
            _ => NameOrNumber(),
        };
        _depth--;
        return expression;
    }

    /// <summary>A call goes before a number and a number before a name, so <c>1a(…)</c> is a call and <c>1a</c> a number with something behind it.</summary>
    private ExpressionSyntax? NameOrNumber()
    {
        var start = cursor.Position;
        if (_words.Path() is not { } path)
        {
            return null;
        }

        var behindPath = cursor.Position;
        cursor.SkipSpaces();
        if (ArgumentList() is { } list)
        {
            return new FunctionExpression(path, list.Arguments, cursor.From(start)) { TrailingComma = list.TrailingComma };
        }

        cursor.Position = start;
        if (_words.Number() is { } number)
        {
            return number;
        }

        cursor.Position = behindPath;
        return new ConstantExpression(path.Text, path.Origin);
    }

    private ArrayExpression? Array()
    {
        var start = cursor.Position;
        var mark = _elements.Mark;
        if (!cursor.Eat('[') || !List(this, static self => self.Expression() is { } element && self.Keep(element)) || !cursor.Eat(']'))
        {
            cursor.Position = start;
            _elements.Drop(mark);
            return null;
        }

        return new ArrayExpression(_elements.PopFrom(mark), cursor.From(start));
    }

    private ObjectExpression? Object()
    {
        var start = cursor.Position;
        var mark = _members.Mark;
        if (!cursor.Eat('{') || !List(this, static self => self.Member()) || !cursor.Eat('}'))
        {
            cursor.Position = start;
            _members.Drop(mark);
            return null;
        }

        return new ObjectExpression(_members.PopFrom(mark), cursor.From(start));
    }

    private bool Member()
    {
        var start = cursor.Position;
        if (Name() is { } key)
        {
            cursor.SkipSpaces();
            if (cursor.Eat(':'))
            {
                cursor.SkipSpaces();
                if (Expression() is { } value)
                {
                    _members.Push(new ObjectMember(key, value, cursor.From(start)));
                    return true;
                }
            }
        }

        cursor.Position = start;
        return false;
    }

    private (EquatableArray<ArgumentSyntax> Arguments, Origin? TrailingComma)? ArgumentList()
    {
        var start = cursor.Position;
        var mark = _arguments.Mark;
        if (cursor.Eat('('))
        {
            List(this, static self => self.Argument());
            Origin? comma = cursor.Current == ',' ? cursor.Between(cursor.Position, cursor.Position + 1) : null;
            if (cursor.Eat(','))
            {
                cursor.SkipSpaces();
            }

            if (cursor.Eat(')'))
            {
                return (_arguments.PopFrom(mark), comma);
            }
        }

        cursor.Position = start;
        _arguments.Drop(mark);
        return null;
    }

    private bool Argument()
    {
        var start = cursor.Position;
        if (Name() is { } name)
        {
            cursor.SkipSpaces();
            if (cursor.Eat(':'))
            {
                var behindColon = cursor.Position;
                cursor.SkipSpaces();
                var value = Expression();
                if (value is null)
                {
                    cursor.Position = behindColon;
                }

                _arguments.Push(new ArgumentSyntax(name, value, cursor.From(start)));
                return true;
            }

            cursor.Position = start;
        }

        if (Expression() is { } unnamed)
        {
            _arguments.Push(new ArgumentSyntax(null, unnamed, unnamed.Origin));
            return true;
        }

        return false;
    }

    private bool Keep(ExpressionSyntax element)
    {
        _elements.Push(element);
        return true;
    }

    /// <summary>Items with commas between them, none behind the last; stops in front of what is no item. Always true: a list may be empty.</summary>
    private static bool List(ExpressionReader self, Func<ExpressionReader, bool> item)
    {
        var cursor = self.Cursor;
        cursor.SkipSpaces();
        if (!item(self))
        {
            return true;
        }

        while (true)
        {
            cursor.SkipSpaces();
            var behindItem = cursor.Position;
            if (!cursor.Eat(','))
            {
                return true;
            }

            cursor.SkipSpaces();
            if (!item(self))
            {
                cursor.Position = behindItem;
                return true;
            }
        }
    }

    private TextCursor Cursor => cursor;
}
