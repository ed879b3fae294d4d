namespace SchemaFirst.Schema.Syntax;

/// <summary>A line of a block that has no meaning; kept so that printing loses nothing.</summary>
/// <param name="Text">The line as written, without indentation and line feed; a carriage return stays, as everything else does.</param>
/// <param name="Origin">The line.</param>
public sealed record UnreadableMember(string Text, Origin Origin) : Member(Origin);
