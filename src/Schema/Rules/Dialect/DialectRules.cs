using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Providers;

namespace SchemaFirst.Schema.Rules.Dialect;

using Model = SchemaFirst.Schema.Model.Model;

/// <summary>The rules about what the schema's provider knows and allows, in the order they judge.</summary>
public static class DialectRules
{
    /// <summary>Judges what stands outside models.</summary>
    public static void Check(SchemaModel schema, DiagnosticBag diagnostics)
    {
        ExtensionsNeedPreview.Check(schema, diagnostics);
        ExtensionName.Check(schema, diagnostics);
    }

    /// <summary>Judges the fields of one composite type.</summary>
    public static void CheckFields(CompositeType type, SchemaModel schema, DiagnosticBag diagnostics)
    {
        var traits = ProviderTraits.For(schema.Provider);
        foreach (var field in type.Fields)
        {
            NativeTypeRules.Check(field, schema, traits, diagnostics);
        }
    }

    /// <summary>Judges the fields of one model.</summary>
    public static void CheckFields(Model model, SchemaModel schema, DiagnosticBag diagnostics)
    {
        var traits = ProviderTraits.For(schema.Provider);
        foreach (var field in model.Fields)
        {
            if (field is RelationField relation)
            {
                JoinedNativeTypes.Check(relation, traits, diagnostics);
            }
            else if (field is ScalarField scalar)
            {
                CheckField(scalar, schema, traits, diagnostics);
            }
        }
    }

    /// <summary>Judges the keys and indexes of one model.</summary>
    public static void CheckKeys(Model model, SchemaModel schema, DiagnosticBag diagnostics)
    {
        if (!model.IsView)
        {
            CheckKeys(model, ProviderTraits.For(schema.Provider), diagnostics);
        }
    }

    private static void CheckField(ScalarField field, SchemaModel schema, ProviderTraits traits, DiagnosticBag diagnostics)
    {
        FieldTypeRules.Check(field, traits, diagnostics);
        NativeTypeRules.Check(field, schema, traits, diagnostics);
        UnsupportedIsSupported.Check(field, traits, diagnostics);
        FieldDatabaseName.Check(field, traits, diagnostics);
        if (field.Model is { IsView: false })
        {
            DefaultFunctionRules.Check(field, traits, diagnostics);
        }
    }

    private static void CheckKeys(Model model, ProviderTraits traits, DiagnosticBag diagnostics)
    {
        IdentityRules.Check(model, traits, diagnostics);
        RepeatedIndex.Check(model, traits, diagnostics);
        IndexFeatureRules.Check(model, traits, diagnostics);
        FullTextRules.Check(model, traits, diagnostics);
        if (model.PrimaryKey is { } key)
        {
            NativeTypeInKeyRules.Check(key, traits, diagnostics);
        }

        foreach (var index in model.Indexes)
        {
            IndexFeatureRules.Check(index, traits, diagnostics);
            IndexTypeRules.Check(index, traits, diagnostics);
            NativeTypeInKeyRules.Check(index, traits, diagnostics);
        }
    }
}
