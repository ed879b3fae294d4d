using SchemaFirst.Schema.Binding;
using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Model;

namespace SchemaFirst.Schema.Rules.Relations;

/// <summary>A relation has one foreign key.</summary>
public static class ReferencesOnBothSides
{
    /// <summary>SF1242, "Referenced fields on both sides": its severity, and the sentence that a finding is told in.</summary>
    public static readonly RuleInfo Info = new(
        RuleIds.ReferencesOnBothSides, "Referenced fields on both sides", "Only one of '{0}' and '{1}' can have 'references'; remove the other", Severity.Error);

    internal static void Check(RelationShape shape, RuleContext context)
    {
        if (shape is { Forward: { References.Count: > 0 } forward, Back: { References.Count: > 0 } back })
        {
            context.Report(Info, forward.Syntax.Name.Origin, forward.ToString(), back.ToString());
            context.Report(Info, back.Syntax.Name.Origin, back.ToString(), forward.ToString());
        }
    }
}
