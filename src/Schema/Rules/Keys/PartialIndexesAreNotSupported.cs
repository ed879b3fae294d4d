using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Providers;

namespace SchemaFirst.Schema.Rules.Keys;

/// <summary>Only some databases index a part of a table.</summary>
public static class PartialIndexesAreNotSupported
{
    /// <summary>SF1348, "Partial index on a provider without them": its severity, and the sentence that a finding is told in.</summary>
    public static readonly RuleInfo Info = new(
        RuleIds.PartialIndexesAreNotSupported, "Partial index on a provider without them", "{0} has no partial indexes; remove 'where'", Severity.Error);

    internal static void Check(Index index, RuleContext context)
    {
        if (index.Where is not null && !index.Model.IsView && context.HasPreview("partialIndexes") && !context.Traits.Has(ProviderFeatures.PartialIndexes))
        {
            context.Report(Info, index.Syntax.Origin, context.Traits.DisplayName);
        }
    }
}
