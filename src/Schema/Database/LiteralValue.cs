namespace SchemaFirst.Schema.Database;

/// <summary>A constant inside a default.</summary>
/// <param name="Kind">How it is written and compared.</param>
/// <param name="Text">The value as text, without quotes and escapes.</param>
public sealed record LiteralValue(LiteralKind Kind, string Text);
