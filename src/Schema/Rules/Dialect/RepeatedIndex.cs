using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Providers;

namespace SchemaFirst.Schema.Rules.Dialect;

using Index = SchemaFirst.Schema.Model.Index;
using Model = SchemaFirst.Schema.Model.Model;

/// <summary>No two indexes over the same fields, where the provider takes one only.</summary>
public static class RepeatedIndex
{
    /// <summary>SF1575: what is known of the rule.</summary>
    public static readonly RuleInfo Info = new(
        "SF1575", "Index over the same fields", "'{0}' has another key or index over the same fields, and {1} takes only one; remove one of them", Severity.Error);

    internal static void Check(Model model, ProviderTraits traits, DiagnosticBag diagnostics)
    {
        if (traits.Has(ProviderFeatures.RepeatedIndexes) || model.Indexes.Count < 2)
        {
            return;
        }

        var byShape = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var index in model.Indexes)
        {
            var shape = Shape(index);
            byShape[shape] = byShape.TryGetValue(shape, out var count) ? count + 1 : 1;
        }

        foreach (var index in model.Indexes)
        {
            if (byShape[Shape(index)] > 1)
            {
                diagnostics.Report(Info, index.Syntax.Origin, model.Name, traits.DisplayName);
            }
        }
    }

    private static string Shape(Index index) =>
        string.Join(",", index.Fields.Select(static part => string.Join(".", part.Path.Select(static field => field.Name)) + $":{part.Sort}:{part.Length}"));
}
