using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Providers;

namespace SchemaFirst.Schema.Rules.Dialect;

/// <summary>Fields are of kinds that the provider can store.</summary>
public static class FieldTypeRules
{
    /// <summary>A field type that the provider does not store.</summary>
    public static readonly RuleInfo TypeNotSupported = new(
        "SF1540", "Field type not supported", "{1} cannot store '{0}'; use another type", Severity.Error);

    /// <summary>A list of a type that the provider stores only singly.</summary>
    public static readonly RuleInfo ListOfTypeNotSupported = new(
        "SF1541", "List of this type not supported", "{1} cannot store lists of '{0}'; use another type", Severity.Error);

    /// <summary>SF1542: a list where the provider has none.</summary>
    public static readonly RuleInfo ListNotSupported = new(
        "SF1542", "Lists not supported", "{1} has no lists, so '{0}' cannot be one; use a model of its own, or Json", Severity.Error);

    internal static void Check(ScalarField field, ProviderTraits traits, DiagnosticBag diagnostics)
    {
        switch (field.Type)
        {
            case FieldType.Scalar { Type: ScalarType.Json }:
                if (!traits.Has(ProviderFeatures.Json))
                {
                    diagnostics.Report(TypeNotSupported, field.Syntax.Origin, nameof(ScalarType.Json), traits.DisplayName);
                }

                if (field.IsList && !traits.Has(ProviderFeatures.JsonLists))
                {
                    diagnostics.Report(ListOfTypeNotSupported, field.Syntax.Origin, nameof(ScalarType.Json), traits.DisplayName);
                }

                break;
            case FieldType.Scalar { Type: ScalarType.Decimal } when !traits.Has(ProviderFeatures.Decimal):
                diagnostics.Report(TypeNotSupported, field.Syntax.Origin, nameof(ScalarType.Decimal), traits.DisplayName);
                break;
        }

        if (field.IsList && !traits.Has(ProviderFeatures.ScalarLists))
        {
            diagnostics.Report(ListNotSupported, field.Syntax.Origin, field.Name, traits.DisplayName);
        }
    }
}
