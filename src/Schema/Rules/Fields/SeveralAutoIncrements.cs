using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Model;

namespace SchemaFirst.Schema.Rules.Fields;

using Model = SchemaFirst.Schema.Model.Model;

/// <summary>Some databases keep one counter per table.</summary>
public static class SeveralAutoIncrements
{
    /// <summary>SF1151, "Several autoincrement() in one model": its severity, and the sentence that a finding is told in.</summary>
    public static readonly RuleInfo Info = new(
        RuleIds.SeveralAutoIncrements, "Several autoincrement() in one model", "The model '{0}' has several autoincrement() fields, and {1} allows one per table", Severity.Error);

    internal static void Check(Model model, RuleContext context) => context.Report(Info, model.Syntax.Name.Origin, model.Name, context.Traits.DisplayName);
}
