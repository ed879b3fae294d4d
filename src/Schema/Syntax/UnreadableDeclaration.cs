namespace SchemaFirst.Schema.Syntax;

/// <summary>Text between the blocks that starts no known block; kept so that printing loses nothing. Its name is empty.</summary>
/// <param name="Text">The text as written, with its line end if it has one.</param>
/// <param name="Origin">The text.</param>
public sealed record UnreadableDeclaration(string Text, Origin Origin) : Declaration(new Identifier(string.Empty, Origin), Origin);
