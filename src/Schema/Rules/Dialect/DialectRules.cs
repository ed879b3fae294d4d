using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Providers;

namespace SchemaFirst.Schema.Rules.Dialect;

using Model = SchemaFirst.Schema.Model.Model;

/// <summary>The rules about what the schema's provider knows and allows, in the order they judge.</summary>
public static class DialectRules
{
    /// <summary>Judges a schema that was bound without error.</summary>
    public static void Check(SchemaModel schema, DiagnosticBag diagnostics)
    {
        var traits = ProviderTraits.For(schema.Provider);
        ExtensionsNeedPreview.Check(schema, diagnostics);
        ExtensionName.Check(schema, diagnostics);
        foreach (var type in schema.CompositeTypes)
        {
            FieldTypeRules.Check(type, traits, diagnostics);
            foreach (var field in type.Fields)
            {
                NativeTypeRules.Check(field, schema, traits, diagnostics);
            }
        }

        foreach (var model in schema.Models)
        {
            foreach (var field in model.Fields)
            {
                if (field is ScalarField scalar)
                {
                    FieldTypeRules.Check(scalar, traits, diagnostics);
                    NativeTypeRules.Check(scalar, schema, traits, diagnostics);
                }
            }

            if (!model.IsView)
            {
                CheckKeys(model, schema, traits, diagnostics);
            }
        }

        foreach (var type in schema.Enums)
        {
            FieldTypeRules.Check(type, traits, diagnostics);
        }
    }

    private static void CheckKeys(Model model, SchemaModel schema, ProviderTraits traits, DiagnosticBag diagnostics)
    {
        IndexFeatureRules.Check(model, traits, diagnostics);
        FullTextRules.Check(model, traits, diagnostics);
        if (model.PrimaryKey is { } key)
        {
            NativeTypeInKeyRules.Check(key, traits, diagnostics);
        }

        foreach (var index in model.Indexes)
        {
            IndexFeatureRules.Check(index, schema, traits, diagnostics);
            IndexTypeRules.Check(index, traits, diagnostics);
            NativeTypeInKeyRules.Check(index, traits, diagnostics);
        }
    }
}
