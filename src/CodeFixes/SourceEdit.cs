using Microsoft.CodeAnalysis.Text;

namespace SchemaFirst.CodeFixes;

/// <summary>A change of one file.</summary>
/// <param name="Path">The file.</param>
/// <param name="Change">The change, in offsets of the text as it is.</param>
internal sealed record SourceEdit(string Path, TextChange Change);
