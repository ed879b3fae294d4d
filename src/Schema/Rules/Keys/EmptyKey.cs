using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Model;

namespace SchemaFirst.Schema.Rules.Keys;

/// <summary>A key or index is made of fields.</summary>
public static class EmptyKey
{
    /// <summary>SF1340, "Key without fields": its severity, and the sentence that a finding is told in.</summary>
    public static readonly RuleInfo Info = new(
        RuleIds.EmptyKey, "Key without fields", "'{0}' names no fields; name at least one", Severity.Error);

    internal static void Check(Index index, RuleContext context)
    {
        if (index is { Fields.Count: 0 })
        {
            context.Report(Info, index.Syntax.Origin, "@@" + index.Syntax.Name.Text);
        }
    }
}
