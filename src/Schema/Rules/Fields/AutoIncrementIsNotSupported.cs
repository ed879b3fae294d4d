using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Model;

namespace SchemaFirst.Schema.Rules.Fields;

/// <summary>Not every database counts up by itself.</summary>
public static class AutoIncrementIsNotSupported
{
    /// <summary>SF1150, "autoincrement() on a provider without it": its severity, and the sentence that a finding is told in.</summary>
    public static readonly RuleInfo Info = new(
        RuleIds.AutoIncrementIsNotSupported, "autoincrement() on a provider without it", "{0} cannot count up by itself; use another default for '{1}'", Severity.Error);

    internal static void Check(ScalarField field, RuleContext context) =>
        context.Report(Info, field.DefaultSyntax!.Origin, context.Traits.DisplayName, field.Name);
}
