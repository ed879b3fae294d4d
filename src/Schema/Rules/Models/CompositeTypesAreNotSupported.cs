using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Providers;

namespace SchemaFirst.Schema.Rules.Models;

/// <summary>Composite values are a document database's.</summary>
public static class CompositeTypesAreNotSupported
{
    /// <summary>SF1033, "Composite type on a provider without them": its severity, and the sentence that a finding is told in.</summary>
    public static readonly RuleInfo Info = new(
        RuleIds.CompositeTypesAreNotSupported, "Composite type on a provider without them", "{0} has no composite types; make a model of '{1}'", Severity.Error);

    internal static void Check(CompositeType type, RuleContext context)
    {
        if (!context.Traits.Has(ProviderFeatures.CompositeTypes))
        {
            context.Report(Info, type.Syntax.Name.Origin, context.Traits.DisplayName, type.Name);
        }
    }
}
