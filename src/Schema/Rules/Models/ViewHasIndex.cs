using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Model;

namespace SchemaFirst.Schema.Rules.Models;

using Model = SchemaFirst.Schema.Model.Model;

/// <summary>A database keeps no index of a view.</summary>
public static class ViewHasIndex
{
    /// <summary>SF1014, "Index on a view": its severity, and the sentence that a finding is told in.</summary>
    public static readonly RuleInfo Info = new(
        RuleIds.ViewHasIndex, "Index on a view", "The view '{0}' cannot have indexes; use @@unique to tell rows apart", Severity.Error);

    internal static void Check(Model model, RuleContext context)
    {
        foreach (var index in model.Indexes)
        {
            if (index.Kind != IndexKind.Unique)
            {
                context.Report(Info, index.Syntax.Origin, model.Name);
            }
        }
    }
}
