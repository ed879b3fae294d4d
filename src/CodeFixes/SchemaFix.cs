namespace SchemaFirst.CodeFixes;

/// <summary>One way to mend one finding.</summary>
/// <param name="Title">What the light bulb says.</param>
/// <param name="Key">The same for all findings that are mended in this way.</param>
/// <param name="Edits">The changes, in any files.</param>
internal sealed record SchemaFix(string Title, string Key, IReadOnlyList<SourceEdit> Edits);
