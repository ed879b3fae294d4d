namespace SchemaFirst.Schema.Syntax;

/// <summary>A comment line or a gap, kept so that nothing is lost between <c>.prisma</c> and C#.</summary>
public sealed record Trivia(TriviaKind Kind, string Text);
