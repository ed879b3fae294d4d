using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Text.Reading;

/// <summary>Reads a whole text. Each place is tried as a block, then as what Prisma tells apart from a block, then as a line without meaning.</summary>
internal sealed class SchemaReader
{
    private readonly TextCursor _cursor;
    private readonly FindingList _findings;
    private readonly TriviaReader _trivia;
    private readonly LineReader _lines;
    private readonly DeclarationReader _blocks;
    private readonly List<Declaration> _declarations = [];
    private (string? Text, int Below)? _behindPrevious;

    public SchemaReader(TextCursor cursor, FindingList findings)
    {
        _cursor = cursor;
        _findings = findings;
        _trivia = new TriviaReader(cursor);
        _lines = new LineReader(cursor, findings, _trivia);
        _blocks = new DeclarationReader(cursor, findings, _trivia, _lines);
    }

    public SchemaSyntax Read()
    {
        string? stray = null;
        var behindBlock = false;
        while (true)
        {
            _cursor.SkipSpaces();
            if (_cursor.AtEnd)
            {
                return new SchemaSyntax(_declarations.ToEquatableArray(), _trivia.Pending.PopFrom(0));
            }

            var start = _cursor.Position;
            if (_trivia.EatComments())
            {
                if (behindBlock)
                {
                    TakeCommentBehindBlock();
                }

                behindBlock = false;
                continue;
            }

            var onSameLine = behindBlock;
            behindBlock = false;
            if (_trivia.EatEmptyLines())
            {
                continue;
            }

            if (_blocks.Read(start) is { } block)
            {
                behindBlock = true;
                _declarations.Add(Document(onSameLine ? block with { FollowsOnSameLine = true } : block, ref stray));
            }
            else
            {
                _cursor.Position = start;
                _behindPrevious = null;
                var unreadable = TypeAlias(start) ?? UnknownBlock(start) ?? UnknownLine(start);
                _declarations.Add(unreadable with { Leading = _trivia.Pending.PopFrom(0), FollowsOnSameLine = onSameLine });
            }
        }
    }

    /// <summary>A comment directly above a datasource or generator counts to the next block that takes documentation and has none.</summary>
    private Declaration Document(Declaration block, ref string? stray)
    {
        var leading = _trivia.Pending.PopFrom(0);
        var behindPrevious = _behindPrevious is { } group && group.Below == leading.Count ? group : default((string? Text, int Below)?);
        _behindPrevious = null;
        var isDirectlyAbove = behindPrevious is not null || (leading.Count > 0 && leading[leading.Count - 1].Kind != TriviaKind.BlankLine);
        block = block with { Leading = leading, StrayDocumentation = behindPrevious?.Text };
        if (block is ConfigurationDeclaration)
        {
            stray = isDirectlyAbove ? block.Documentation : stray;
            return block;
        }

        var taken = isDirectlyAbove ? null : stray;
        stray = null;
        return taken is null ? block : block with { StrayDocumentation = taken };
    }

    /// <summary>Gives the first comment behind a closing brace to its block. Where the next block follows directly, Prisma counts it to that one.</summary>
    private void TakeCommentBehindBlock()
    {
        var group = _trivia.Pending.PopFrom(0);
        DocumentationText.TryLastGroup(group, out var text);
        _behindPrevious = (text, group.Count - 1);
        _declarations[_declarations.Count - 1] = _declarations[_declarations.Count - 1] with { AfterClosing = group[0] };
        for (var index = 1; index < group.Count; index++)
        {
            _trivia.Pending.Push(group[index]);
        }
    }

    /// <summary><c>type Name = Other @attribute</c>.</summary>
    private UnreadableDeclaration? TypeAlias(int start)
    {
        if (!_cursor.Eat("type"))
        {
            return null;
        }

        _cursor.SkipSpaces();
        var isAlias = _cursor.EatIdentifier();
        _cursor.SkipSpaces();
        isAlias = isAlias && _cursor.Eat('=');
        _cursor.SkipSpaces();
        var type = _cursor.Position;
        var findings = _findings.Mark;
        if (!isAlias || new TypeReader(_cursor, _lines.Expressions).Base() is null)
        {
            _cursor.Position = start;
            return null;
        }

        var name = _cursor.Slice(type);
        var end = _cursor.Position;
        _cursor.SkipSpaces();
        var attributes = _lines.Attributes(ref end);
        var endsInParenthesis = attributes.Count > 0 && attributes[attributes.Count - 1].HasParentheses;
        if (endsInParenthesis)
        {
            _cursor.Position = end;
        }

        _findings.TakeBack(findings);
        var alias = new UnreadableDeclaration(_cursor.Slice(start), _cursor.Between(start, end));
        _findings.Report(SyntaxRules.TypeAlias, alias.Origin, name);
        return alias;
    }

    /// <summary>A name and a pair of braces with anything inside.</summary>
    private UnreadableDeclaration? UnknownBlock(int start)
    {
        if (_cursor.EatIdentifier())
        {
            _cursor.SkipSpaces();
            if (_blocks.OpeningBrace(out _) && _cursor.FindClosingBrace(_cursor.Position) is var close and >= 0)
            {
                _cursor.Position = close + 1;
                var block = new UnreadableDeclaration(_cursor.Slice(start), _cursor.From(start));
                _findings.Report(SyntaxRules.UnknownBlock, block.Origin);
                return block;
            }
        }

        _cursor.Position = start;
        return null;
    }

    private UnreadableDeclaration UnknownLine(int start)
    {
        _cursor.SkipLine();
        var origin = _cursor.From(start);
        _cursor.EatLineEnd();
        _findings.Report(SyntaxRules.UnknownLine, origin);
        return new UnreadableDeclaration(_cursor.Slice(start), origin);
    }
}
