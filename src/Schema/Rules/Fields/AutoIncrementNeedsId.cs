using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Model;

namespace SchemaFirst.Schema.Rules.Fields;

/// <summary>Some databases count up nothing but the primary key.</summary>
public static class AutoIncrementNeedsId
{
    /// <summary>SF1152, "autoincrement() outside the primary key": its severity, and the sentence that a finding is told in.</summary>
    public static readonly RuleInfo Info = new(
        RuleIds.AutoIncrementNeedsId, "autoincrement() outside the primary key", "{0} counts up the id only; move autoincrement() from '{1}' to the @id field", Severity.Error);

    internal static void Check(ScalarField field, RuleContext context) =>
        context.Report(Info, field.Syntax.Name.Origin, context.Traits.DisplayName, field.Name);
}
