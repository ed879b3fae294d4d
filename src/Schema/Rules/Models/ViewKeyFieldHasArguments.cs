using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Model;

namespace SchemaFirst.Schema.Rules.Models;

using Model = SchemaFirst.Schema.Model.Model;

/// <summary>No index stands behind a view's unique key, so that its fields have no order, length or operator class.</summary>
public static class ViewKeyFieldHasArguments
{
    /// <summary>SF1017, "Arguments in a unique key of a view": its severity, and the sentence that a finding is told in.</summary>
    public static readonly RuleInfo Info = new(
        RuleIds.ViewKeyFieldHasArguments, "Arguments in a unique key of a view", "A unique key of the view '{0}' exists for the client only; remove what stands behind its fields", Severity.Error);

    internal static void Check(Model model, RuleContext context)
    {
        foreach (var index in model.Indexes)
        {
            foreach (var part in index.Fields)
            {
                if (part.Sort is not null || part.Length is not null || part.OperatorClass is not null)
                {
                    context.Report(Info, index.Syntax.Origin, model.Name);
                }
            }
        }
    }
}
