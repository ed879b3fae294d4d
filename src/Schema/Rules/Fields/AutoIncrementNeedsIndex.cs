using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Model;

namespace SchemaFirst.Schema.Rules.Fields;

/// <summary>Some databases look up the counter in an index.</summary>
public static class AutoIncrementNeedsIndex
{
    /// <summary>SF1153, "autoincrement() without an index": its severity, and the sentence that a finding is told in.</summary>
    public static readonly RuleInfo Info = new(
        RuleIds.AutoIncrementNeedsIndex, "autoincrement() without an index", "{0} counts up only fields that a key or index begins with; add one for '{1}'", Severity.Error);

    internal static void Check(ScalarField field, RuleContext context) =>
        context.Report(Info, field.Syntax.Name.Origin, context.Traits.DisplayName, field.Name);
}
