using SchemaFirst.Schema.Binding;
using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Providers;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Rules.Relations;

/// <summary>The rows of a link table always go with the rows they link.</summary>
public static class ManyToManyHasActions
{
    /// <summary>SF1253, "Referential action on a many-to-many relation": its severity, and the sentence that a finding is told in.</summary>
    public static readonly RuleInfo Info = new(
        RuleIds.ManyToManyHasActions, "Referential action on a many-to-many relation", "A many-to-many relation cannot have referential actions; remove '{0}'", Severity.Error);

    internal static void Check(RelationShape shape, RuleContext context)
    {
        if (shape.IsEmbedded && !context.Traits.Has(ProviderFeatures.EmbeddedManyToMany))
        {
            return;
        }

        Check(shape.Forward!, context);
        Check(shape.Back!, context);
    }

    private static void Check(RelationField field, RuleContext context)
    {
        if (field.OnDelete is not null)
        {
            context.Report(Info, field.RelationAttribute!.Argument("onDelete")!.Origin, "onDelete");
        }

        if (field.OnUpdate is not null)
        {
            context.Report(Info, field.RelationAttribute!.Argument("onUpdate")!.Origin, "onUpdate");
        }
    }
}
