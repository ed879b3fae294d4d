using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Text.Reading;

/// <summary>Reads comments and gaps.</summary>
internal sealed class TriviaReader(TextCursor cursor)
{
    private static readonly Trivia BlankLine = new(TriviaKind.BlankLine, string.Empty);

    /// <summary>What was read and not yet taken by the piece behind it.</summary>
    public NodeStack<Trivia> Pending { get; } = new();

    public bool EatEmptyLines()
    {
        if (!cursor.EatEmptyLines())
        {
            return false;
        }

        Pending.Push(BlankLine);
        return true;
    }

    /// <summary>Reads comments that follow each other without a gap.</summary>
    public bool EatComments()
    {
        var any = false;
        while (true)
        {
            var start = cursor.Position;
            cursor.SkipSpaces();
            if (Comment() is not { } comment)
            {
                cursor.Position = start;
                return any;
            }

            Pending.Push(comment);
            cursor.EatLineEnd();
            any = true;
        }
    }

    /// <summary>Reads one comment, without the line end behind it.</summary>
    public Trivia? Comment()
    {
        if (cursor.Current != '/')
        {
            return null;
        }

        var start = cursor.Position;
        if (cursor.Eat("//"))
        {
            var kind = cursor.Eat('/') ? TriviaKind.DocComment : TriviaKind.Comment;
            var content = cursor.Position;
            cursor.SkipLine();
            return new Trivia(kind, cursor.Slice(content));
        }

        if (!cursor.StartsWith("/*"))
        {
            return null;
        }

        var end = cursor.FindCommentEnd(start + 2);
        if (end < 0)
        {
            return null;
        }

        cursor.Position = end + 2;
        return new Trivia(TriviaKind.BlockComment, cursor.Slice(start));
    }
}
