namespace SchemaFirst.Studio.Code;

/// <summary>A member of an object, by both its names.</summary>
/// <param name="Json">In JSON.</param>
/// <param name="Name">In C#.</param>
/// <param name="Place">What can stand there.</param>
internal sealed record CodeMember(string Json, string Name, CodePlace Place);
