using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Providers;

namespace SchemaFirst.Schema.Rules.Fields;

/// <summary>Only some databases name the constraint behind a default.</summary>
public static class DefaultNamesAreNotSupported
{
    /// <summary>SF1142, "Named default on a provider without names for them": its severity, and the sentence that a finding is told in.</summary>
    public static readonly RuleInfo Info = new(
        RuleIds.DefaultNamesAreNotSupported, "Named default on a provider without names for them", "{0} has no names for defaults; remove 'map'", Severity.Error);

    internal static void Check(ScalarField field, RuleContext context)
    {
        if (field.Default?.ConstraintName is not null && !context.Traits.Has(ProviderFeatures.NamedDefaultValues))
        {
            context.Report(Info, field.DefaultSyntax!.Origin, context.Traits.DisplayName);
        }
    }
}
