using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Model;

namespace SchemaFirst.Schema.Rules.Dialect;

/// <summary>The rules about what the schema's provider knows and allows, in the order they judge.</summary>
public static class DialectRules
{
    /// <summary>Judges a schema that was bound without error.</summary>
    public static void Check(SchemaModel schema, DiagnosticBag diagnostics)
    {
        ExtensionsNeedPreview.Check(schema, diagnostics);
        ExtensionName.Check(schema, diagnostics);
    }
}
