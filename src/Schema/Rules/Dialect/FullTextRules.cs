using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Providers;

namespace SchemaFirst.Schema.Rules.Dialect;

using Index = SchemaFirst.Schema.Model.Index;
using Model = SchemaFirst.Schema.Model.Model;

/// <summary>Full-text indexes are of a form that the provider has.</summary>
public static class FullTextRules
{
    /// <summary>A full-text index where the provider has none.</summary>
    public static readonly RuleInfo NotSupported = new(
        "SF1570", "Full-text index not supported", "{0} has no full-text indexes; remove '@@fulltext'", Severity.Error);

    /// <summary>Several full-text indexes where the provider takes one.</summary>
    public static readonly RuleInfo OnePerModel = new(
        "SF1571", "More than one full-text index", "{0} takes one full-text index per model, but '{1}' has more; join them", Severity.Error);

    /// <summary>SF1572: a prefix length in a full-text index.</summary>
    public static readonly RuleInfo Length = new(
        "SF1572", "Length in a full-text index", "A full-text index holds whole texts; remove 'length'", Severity.Error);

    /// <summary>SF1573: a direction in a full-text index.</summary>
    public static readonly RuleInfo Sort = new(
        "SF1573", "Direction in a full-text index", "{0} has no direction in full-text indexes; remove 'sort'", Severity.Error);

    /// <summary>SF1574: texts torn apart by ordered fields.</summary>
    public static readonly RuleInfo TextsApart = new(
        "SF1574", "Texts of a full-text index stand apart", "The fields without 'sort' must stand side by side; move the ordered fields before or behind them", Severity.Error);

    internal static void Check(Model model, ProviderTraits traits, DiagnosticBag diagnostics)
    {
        var count = 0;
        foreach (var index in model.Indexes)
        {
            count += index.Kind == IndexKind.FullText ? 1 : 0;
        }

        foreach (var index in model.Indexes)
        {
            if (index.Kind == IndexKind.FullText)
            {
                Check(index, count, traits, diagnostics);
            }
        }
    }

    private static void Check(Index index, int count, ProviderTraits traits, DiagnosticBag diagnostics)
    {
        if (!traits.Has(ProviderFeatures.FullTextIndex))
        {
            diagnostics.Report(NotSupported, index.Syntax.Origin, traits.DisplayName);
            return;
        }

        if (count > 1 && !traits.Has(ProviderFeatures.MultipleFullText))
        {
            diagnostics.Report(OnePerModel, index.Syntax.Origin, traits.DisplayName, index.Model.Name);
        }

        if (index.Fields.Any(static part => part.Length is not null))
        {
            diagnostics.Report(Length, index.Syntax.Origin);
        }

        if (!traits.Has(ProviderFeatures.FullTextSortOrder))
        {
            if (index.Fields.Any(static part => part.Sort is not null))
            {
                diagnostics.Report(Sort, index.Syntax.Origin, traits.DisplayName);
            }
        }
        else if (AreTextsApart(index))
        {
            diagnostics.Report(TextsApart, index.Syntax.Origin);
        }
    }

    private static bool AreTextsApart(Index index)
    {
        var runs = 0;
        var inRun = false;
        foreach (var part in index.Fields)
        {
            runs += part.Sort is null && !inRun ? 1 : 0;
            inRun = part.Sort is null;
        }

        return runs > 1;
    }
}
