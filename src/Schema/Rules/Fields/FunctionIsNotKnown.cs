using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Providers;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Rules.Fields;

/// <summary>A default calls a function that the language or the provider knows.</summary>
public static class FunctionIsNotKnown
{
    /// <summary>SF1145, "Default function that the provider does not know": its severity, and the sentence that a finding is told in.</summary>
    public static readonly RuleInfo Info = new(
        RuleIds.FunctionIsNotKnown, "Default function that the provider does not know", "{1} has no default function called '{0}'; correct its name", Severity.Error);

    internal static void Check(ScalarField field, RuleContext context)
    {
        if (field.DefaultExpression is FunctionExpression call && field.Type is FieldType.Scalar
            && field.Default is not FunctionDefault { Function: not DefaultFunction.Sequence }
            && !(field.Default is FunctionDefault && context.Traits.Has(ProviderFeatures.Sequence)))
        {
            context.Report(Info, call.Origin, call.Name.Text, context.Traits.DisplayName);
        }
    }
}
