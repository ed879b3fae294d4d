namespace SchemaFirst.Generator.Emit;

/// <summary>A generated file.</summary>
/// <param name="HintName">Its name.</param>
/// <param name="Text">Its text.</param>
internal sealed record EmittedFile(string HintName, string Text);
