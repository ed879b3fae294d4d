using SchemaFirst.Schema.Binding;
using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Model;

namespace SchemaFirst.Schema.Rules.Relations;

/// <summary>One side of a one-to-one relation holds the foreign key.</summary>
public static class OneToOneNeedsFields
{
    /// <summary>SF1240, "One-to-one relation without a foreign key": its severity, and the sentence that a finding is told in.</summary>
    public static readonly RuleInfo Info = new(
        RuleIds.OneToOneNeedsFields, "One-to-one relation without a foreign key", "One of '{0}' and '{1}' must hold the foreign key; name its fields with 'fields'", Severity.Error);

    internal static void Check(RelationShape shape, RuleContext context)
    {
        if (shape is { Forward: { Fields.Count: 0 } forward, Back: { Fields.Count: 0 } back })
        {
            context.Report(Info, forward.Syntax.Name.Origin, forward.ToString(), back.ToString());
            context.Report(Info, back.Syntax.Name.Origin, back.ToString(), forward.ToString());
        }
    }
}
