using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Providers;

namespace SchemaFirst.Schema.Rules.Enums;

/// <summary>Only some databases have enums, or a form that stands for them.</summary>
public static class EnumsAreNotSupported
{
    /// <summary>SF1411, "Enum on a provider without them": its severity, and the sentence that a finding is told in.</summary>
    public static readonly RuleInfo Info = new(
        RuleIds.EnumsAreNotSupported, "Enum on a provider without them", "{1} has no enums; use a String instead of '{0}'", Severity.Error);

    internal static void Check(EnumType type, RuleContext context)
    {
        if (!context.Traits.Has(ProviderFeatures.Enums))
        {
            context.Report(Info, type.Syntax.Name.Origin, type.Name, context.Traits.DisplayName);
        }
    }
}
