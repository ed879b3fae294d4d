using SchemaFirst.Schema.Binding;
using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Model;

namespace SchemaFirst.Schema.Rules.Relations;

/// <summary>Both models of a relation have a field for it.</summary>
public static class MissingOpposite
{
    /// <summary>SF1230, "Relation without its other side": its severity, and the sentence that a finding is told in.</summary>
    public static readonly RuleInfo Info = new(
        RuleIds.MissingOpposite, "Relation without its other side", "The relation '{0}' has no field on '{1}' that leads back; add one", Severity.Error);

    internal static void Check(RelationShape shape, RuleContext context)
    {
        if ((shape.Back is null ? shape.Forward : shape.Forward is null ? shape.Back : null) is { } lonely)
        {
            context.Report(Info, lonely.Syntax.Name.Origin, lonely.Name, lonely.ReferencedModel.Name);
        }
    }
}
