using SchemaFirst.Schema.Binding;
using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Providers;

namespace SchemaFirst.Schema.Rules.Relations;

/// <summary>A document database keeps the ids of many-to-many relations in lists on both sides.</summary>
public static class ImplicitManyToManyIsNotSupported
{
    /// <summary>SF1250, "Implicit many-to-many on a provider without them": its severity, and the sentence that a finding is told in.</summary>
    public static readonly RuleInfo Info = new(
        RuleIds.ImplicitManyToManyIsNotSupported, "Implicit many-to-many on a provider without them", "{0} has no link tables; give '{1}' a list of ids with 'fields' and 'references'", Severity.Error);

    internal static void Check(RelationShape shape, RuleContext context)
    {
        if (!context.Traits.Has(ProviderFeatures.ImplicitManyToMany))
        {
            context.Report(Info, shape.Forward!.Syntax.Name.Origin, context.Traits.DisplayName, shape.Forward.ToString());
            context.Report(Info, shape.Back!.Syntax.Name.Origin, context.Traits.DisplayName, shape.Back.ToString());
        }
    }
}
