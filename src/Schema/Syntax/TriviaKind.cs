namespace SchemaFirst.Schema.Syntax;

/// <summary>What stands between the pieces of a schema.</summary>
public enum TriviaKind
{
    /// <summary>One or more empty lines.</summary>
    BlankLine,

    /// <summary>A <c>//</c> line; the text is what follows the slashes, to the letter.</summary>
    Comment,

    /// <summary>A <c>///</c> line; the text is what follows the slashes, to the letter.</summary>
    DocComment,

    /// <summary>A <c>/* */</c> comment; the text includes its delimiters.</summary>
    BlockComment,
}
