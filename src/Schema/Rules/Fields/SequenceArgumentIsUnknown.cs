using SchemaFirst.Schema.Binding;
using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Providers;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Rules.Fields;

/// <summary>sequence() takes the options of the database's sequences, each by its name.</summary>
public static class SequenceArgumentIsUnknown
{
    /// <summary>SF1146, "Unknown option of a sequence": its severity, and the sentence that a finding is told in.</summary>
    public static readonly RuleInfo Info = new(
        RuleIds.SequenceArgumentIsUnknown, "Unknown option of a sequence", "sequence() has no such option; use virtual, cache, increment, minValue, maxValue or start", Severity.Error);

    internal static void Check(ScalarField field, RuleContext context)
    {
        if (field.Default is not FunctionDefault { Function: DefaultFunction.Sequence } sequence || !context.Traits.Has(ProviderFeatures.Sequence))
        {
            return;
        }

        var values = new BindingContext(context.Schema, context.Diagnostics);
        foreach (var argument in sequence.Arguments)
        {
            switch (argument.Name?.Text)
            {
                case "virtual":
                    Values.Boolean(values, argument.Value!);
                    break;
                case "cache" or "increment" or "minValue" or "maxValue" or "start":
                    Values.Integer(values, argument.Value!);
                    break;
                default:
                    context.Report(Info, argument.Origin);
                    break;
            }
        }
    }
}
