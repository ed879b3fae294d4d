using SchemaFirst.Schema.Binding;
using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Model;

namespace SchemaFirst.Schema.Rules.Relations;

/// <summary>A relation has one foreign key.</summary>
public static class FieldsOnBothSides
{
    /// <summary>SF1243, "Foreign key on both sides": its severity, and the sentence that a finding is told in.</summary>
    public static readonly RuleInfo Info = new(
        RuleIds.FieldsOnBothSides, "Foreign key on both sides", "Only one of '{0}' and '{1}' can have 'fields'; remove the other", Severity.Error);

    internal static void Check(RelationShape shape, RuleContext context)
    {
        if (shape is { Forward: { Fields.Count: > 0 } forward, Back: { Fields.Count: > 0 } back })
        {
            context.Report(Info, forward.Syntax.Name.Origin, forward.ToString(), back.ToString());
            context.Report(Info, back.Syntax.Name.Origin, back.ToString(), forward.ToString());
        }
    }
}
