using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Providers;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Rules.Models;

/// <summary>Only some databases divide their tables into schemas.</summary>
public static class SchemaIsNotSupported
{
    /// <summary>SF1021, "Database schema on a provider without them": its severity, and the sentence that a finding is told in.</summary>
    public static readonly RuleInfo Info = new(
        RuleIds.SchemaIsNotSupported, "Database schema on a provider without them", "{0} has no database schemas to choose from; remove @@schema", Severity.Error);

    internal static void Check(StringExpression? place, RuleContext context)
    {
        if (place is not null && !context.Traits.Has(ProviderFeatures.MultiSchema))
        {
            context.Report(Info, place.Origin, context.Traits.DisplayName);
        }
    }
}
