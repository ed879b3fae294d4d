using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Model;

namespace SchemaFirst.Schema.Rules.Keys;

/// <summary>Keys compare for equality and take no operator class.</summary>
public static class OperatorClassOutsideIndex
{
    /// <summary>SF1346, "Operator class outside an index": its severity, and the sentence that a finding is told in.</summary>
    public static readonly RuleInfo Info = new(
        RuleIds.OperatorClassOutsideIndex, "Operator class outside an index", "Operator classes belong into @@index; remove 'ops' from '{0}'", Severity.Error);

    internal static void Check(Index index, RuleContext context)
    {
        if (index.Kind == IndexKind.Normal)
        {
            return;
        }

        foreach (var part in index.Fields)
        {
            if (part.OperatorClass is not null)
            {
                context.Report(Info, index.Syntax.Origin, "@@" + index.Syntax.Name.Text);
                return;
            }
        }
    }
}
