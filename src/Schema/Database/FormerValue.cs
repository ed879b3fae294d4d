namespace SchemaFirst.Schema.Database;

/// <summary>A value of an enum that was called otherwise before.</summary>
/// <param name="Former">The text that rows held.</param>
/// <param name="Value">The text that they hold from now on.</param>
public readonly record struct FormerValue(string Former, string Value);
