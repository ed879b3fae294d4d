using SchemaFirst.Schema.Binding;
using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Model;

namespace SchemaFirst.Schema.Rules.Relations;

/// <summary>One side of a one-to-one relation says which key it refers to.</summary>
public static class OneToOneNeedsReferences
{
    /// <summary>SF1241, "One-to-one relation without referenced fields": its severity, and the sentence that a finding is told in.</summary>
    public static readonly RuleInfo Info = new(
        RuleIds.OneToOneNeedsReferences, "One-to-one relation without referenced fields", "One of '{0}' and '{1}' must say what it refers to; name the fields with 'references'", Severity.Error);

    internal static void Check(RelationShape shape, RuleContext context)
    {
        if (shape is { Forward: { References.Count: 0 } forward, Back: { References.Count: 0 } back })
        {
            context.Report(Info, forward.Syntax.Name.Origin, forward.ToString(), back.ToString());
            context.Report(Info, back.Syntax.Name.Origin, back.ToString(), forward.ToString());
        }
    }
}
