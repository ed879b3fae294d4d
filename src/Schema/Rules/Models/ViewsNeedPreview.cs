using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Model;

namespace SchemaFirst.Schema.Rules.Models;

using Model = SchemaFirst.Schema.Model.Model;

/// <summary>Views are available with a preview feature only.</summary>
public static class ViewsNeedPreview
{
    /// <summary>SF1012, "Views without their preview feature": its severity, and the sentence that a finding is told in.</summary>
    public static readonly RuleInfo Info = new(
        RuleIds.ViewsNeedPreview, "Views without their preview feature", "The view '{0}' needs the preview feature 'views'; add it to a generator's previewFeatures", Severity.Error);

    internal static void Check(Model model, RuleContext context)
    {
        if (!context.HasPreview("views"))
        {
            context.Report(Info, model.Syntax.Name.Origin, model.Name);
        }
    }
}
