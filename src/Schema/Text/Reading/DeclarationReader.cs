using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Text.Reading;

/// <summary>Reads blocks with a keyword.</summary>
internal sealed class DeclarationReader(TextCursor cursor, FindingList findings, TriviaReader trivia, LineReader lines)
{
    private readonly ModelReader _models = new(cursor, findings, trivia, lines);
    private readonly EnumReader _enums = new(cursor, findings, trivia, lines);
    private readonly ConfigurationReader _configurations = new(cursor, findings, trivia, lines);

    /// <summary>Reads a block at the cursor; null where there is none or it is not closed.</summary>
    public Declaration? Read(int start)
    {
        var mark = findings.Mark;
        Declaration? block = cursor.Current switch
        {
            'm' => Model("model", ModelKind.Model, start),
            'v' => Model("view", ModelKind.View, start),
            't' => Model("type", ModelKind.CompositeType, start),
            'e' => Enum(start),
            'd' => Configuration("datasource", ConfigurationKind.Datasource, start),
            'g' => Configuration("generator", ConfigurationKind.Generator, start),
            _ => null,
        };

        if (block is null)
        {
            findings.TakeBack(mark);
        }

        return block;
    }

    private ModelDeclaration? Model(string keyword, ModelKind kind, int start) =>
        Opening(keyword) is { } opening && _models.Read(opening.Name.Text) is { } content
            ? new ModelDeclaration(kind, opening.Name, content.Members, cursor.From(start)) { AfterOpening = opening.Comment, BeforeClosing = content.BeforeClosing }
            : null;

    private EnumDeclaration? Enum(int start) =>
        Opening("enum") is { } opening && _enums.Read(opening.Name.Text) is { } content
            ? new EnumDeclaration(opening.Name, content.Members, cursor.From(start)) { AfterOpening = opening.Comment, BeforeClosing = content.BeforeClosing }
            : null;

    private ConfigurationDeclaration? Configuration(string keyword, ConfigurationKind kind, int start)
    {
        _configurations.Keyword = keyword;
        return Opening(keyword) is { } opening && _configurations.Read(opening.Name.Text) is { } content
            ? new ConfigurationDeclaration(kind, opening.Name, content.Members, cursor.From(start)) { AfterOpening = opening.Comment, BeforeClosing = content.BeforeClosing }
            : null;
    }

    /// <summary>Keyword, name and opening line. The keyword need not be followed by a space: <c>modelUser {</c> is the model <c>User</c>.</summary>
    private (Identifier Name, Trivia? Comment)? Opening(string keyword)
    {
        if (!cursor.Eat(keyword))
        {
            return null;
        }

        cursor.SkipSpaces();
        if (lines.Expressions.Name() is not { } name)
        {
            return null;
        }

        cursor.SkipSpaces();
        return OpeningBrace(out var comment) ? (name, comment) : null;
    }

    /// <summary>An opening brace and the rest of its line, whatever that is; a comment in it is kept.</summary>
    public bool OpeningBrace(out Trivia? comment)
    {
        comment = null;
        if (!cursor.Eat('{'))
        {
            return false;
        }

        cursor.SkipSpaces();
        var rest = cursor.Position;
        comment = trivia.Comment();
        cursor.Position = rest;
        cursor.SkipLine();
        if (comment?.Kind == TriviaKind.BlockComment && rest + comment.Text.Length > cursor.Position)
        {
            // The comment goes on below, where its lines are read as lines of the block.
            comment = null;
        }

        return cursor.EatLineEnd();
    }
}
