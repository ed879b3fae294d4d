using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Providers;

namespace SchemaFirst.Schema.Rules.Fields;

/// <summary>Only MongoDB makes ids by itself.</summary>
public static class AutoFunctionIsNotSupported
{
    /// <summary>SF1144, "auto() on a provider without it": its severity, and the sentence that a finding is told in.</summary>
    public static readonly RuleInfo Info = new(
        RuleIds.AutoFunctionIsNotSupported, "auto() on a provider without it", "{0} does not know auto(); use another default", Severity.Error);

    internal static void Check(ScalarField field, RuleContext context)
    {
        if (field.Default is FunctionDefault { Function: DefaultFunction.Auto } && !context.Traits.Has(ProviderFeatures.AutoFunction))
        {
            context.Report(Info, field.DefaultExpression!.Origin, context.Traits.DisplayName);
        }
    }
}
