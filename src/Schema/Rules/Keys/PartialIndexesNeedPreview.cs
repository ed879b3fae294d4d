using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Model;

namespace SchemaFirst.Schema.Rules.Keys;

/// <summary>Partial indexes are available with a preview feature only.</summary>
public static class PartialIndexesNeedPreview
{
    /// <summary>SF1347, "Partial index without its preview feature": its severity, and the sentence that a finding is told in.</summary>
    public static readonly RuleInfo Info = new(
        RuleIds.PartialIndexesNeedPreview, "Partial index without its preview feature", "'where' needs the preview feature 'partialIndexes'; add it to a generator's previewFeatures", Severity.Error);

    internal static void Check(Index index, RuleContext context)
    {
        if (index.Where is not null && !index.Model.IsView && !context.HasPreview("partialIndexes"))
        {
            context.Report(Info, index.Syntax.Origin);
        }
    }
}
