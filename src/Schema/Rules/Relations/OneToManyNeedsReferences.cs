using SchemaFirst.Schema.Binding;
using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Model;

namespace SchemaFirst.Schema.Rules.Relations;

/// <summary>The single side of a one-to-many relation says which key it refers to.</summary>
public static class OneToManyNeedsReferences
{
    /// <summary>SF1232, "Relation without referenced fields": its severity, and the sentence that a finding is told in.</summary>
    public static readonly RuleInfo Info = new(
        RuleIds.OneToManyNeedsReferences, "Relation without referenced fields", "The relation '{0}' does not say what it refers to; name the fields of '{1}' with 'references'", Severity.Error);

    internal static void Check(RelationShape shape, RuleContext context)
    {
        if (shape is { Forward: { References.Count: 0 } forward, Back: not null })
        {
            context.Report(Info, forward.Syntax.Name.Origin, forward.Name, forward.ReferencedModel.Name);
        }
    }
}
