using SchemaFirst.Schema.Binding;
using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Model;

namespace SchemaFirst.Schema.Rules.Relations;

/// <summary>The single side of a one-to-many relation holds the foreign key.</summary>
public static class OneToManyNeedsFields
{
    /// <summary>SF1231, "Relation without a foreign key": its severity, and the sentence that a finding is told in.</summary>
    public static readonly RuleInfo Info = new(
        RuleIds.OneToManyNeedsFields, "Relation without a foreign key", "The relation '{0}' needs a foreign key; name its fields with 'fields'", Severity.Error);

    internal static void Check(RelationShape shape, RuleContext context)
    {
        if (shape is { Forward: { Fields.Count: 0 } forward, Back: not null })
        {
            context.Report(Info, forward.Syntax.Name.Origin, forward.Name);
        }
    }
}
