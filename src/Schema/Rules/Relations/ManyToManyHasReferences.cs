using SchemaFirst.Schema.Binding;
using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Model;

namespace SchemaFirst.Schema.Rules.Relations;

/// <summary>What a link table refers to needs no saying.</summary>
public static class ManyToManyHasReferences
{
    /// <summary>SF1254, "Implicit many-to-many with references": its severity, and the sentence that a finding is told in.</summary>
    public static readonly RuleInfo Info = new(
        RuleIds.ManyToManyHasReferences, "Implicit many-to-many with references", "The many-to-many relation '{0}' refers to ids by itself; remove 'references'", Severity.Error);

    internal static void Check(RelationShape shape, RuleContext context)
    {
        Check(shape.Forward!, context);
        Check(shape.Back!, context);
    }

    private static void Check(RelationField field, RuleContext context)
    {
        if (field.HasReferencesArgument)
        {
            context.Report(Info, field.Syntax.Name.Origin, field.Name);
        }
    }
}
