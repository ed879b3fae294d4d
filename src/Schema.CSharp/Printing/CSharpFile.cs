namespace SchemaFirst.Schema.CSharp;

/// <summary>A file of C# source.</summary>
/// <param name="Name">Its name, with <c>.cs</c>.</param>
/// <param name="Text">Its text.</param>
public sealed record CSharpFile(string Name, string Text);
