using SchemaFirst.Schema.Binding.Configuration;
using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Model;

namespace SchemaFirst.Schema.Rules.Dialect;

/// <summary>Extensions in the datasource need their preview feature.</summary>
public static class ExtensionsNeedPreview
{
    /// <summary>SF1730: what is known of the rule.</summary>
    public static readonly RuleInfo Info = new(
        "SF1730", "Extensions need a preview feature", "'extensions' needs the preview feature 'postgresqlExtensions'; add it to a generator's 'previewFeatures'", Severity.Error);

    internal static void Check(SchemaModel schema, DiagnosticBag diagnostics)
    {
        if (schema.Datasource?.ExtensionsSyntax is { } property && !schema.PreviewFeatures.Contains(PreviewFeatures.PostgresqlExtensions))
        {
            diagnostics.Report(Info, property.Origin);
        }
    }
}
