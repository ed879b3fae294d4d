using SchemaFirst.Schema.Binding;
using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Model;

namespace SchemaFirst.Schema.Rules.Relations;

/// <summary>The side with the foreign key says what it refers to.</summary>
public static class FieldsAndReferencesApart
{
    /// <summary>SF1245, "Foreign key and reference on different sides": its severity, and the sentence that a finding is told in.</summary>
    public static readonly RuleInfo Info = new(
        RuleIds.FieldsAndReferencesApart, "Foreign key and reference on different sides", "'{0}' and '{1}' each have one of 'fields' and 'references'; put both on one side", Severity.Error);

    internal static void Check(RelationShape shape, RuleContext context)
    {
        if (context.HasErrors || shape is not { Forward: { } forward, Back: { } back })
        {
            return;
        }

        if (forward.Fields.Count > 0 && back.References.Count > 0)
        {
            context.Report(Info, forward.Syntax.Name.Origin, forward.ToString(), back.ToString());
            context.Report(Info, back.Syntax.Name.Origin, back.ToString(), forward.ToString());
        }

        if (forward.References.Count > 0 && back.Fields.Count > 0)
        {
            context.Report(Info, forward.Syntax.Name.Origin, forward.ToString(), back.ToString());
        }
    }
}
