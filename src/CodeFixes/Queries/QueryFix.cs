using Microsoft.CodeAnalysis.Text;

namespace SchemaFirst.CodeFixes.Queries;

/// <summary>One way to mend one call.</summary>
/// <param name="title">What the light bulb says.</param>
/// <param name="key">The same for all findings that are mended in this way.</param>
/// <param name="changes">The changes to the file.</param>
internal sealed class QueryFix(string title, string key, params TextChange[] changes)
{
    public string Title => title;

    public string Key => key;

    public IReadOnlyList<TextChange> Changes => changes;
}
