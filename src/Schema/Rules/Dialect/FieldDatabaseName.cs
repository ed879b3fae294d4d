using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Providers;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Rules.Dialect;

/// <summary>A field's name in the database is none that the provider reads as something else.</summary>
public static class FieldDatabaseName
{
    /// <summary>SF1596: what is known of the rule.</summary>
    public static readonly RuleInfo Info = new(
        "SF1596", "Field name with a meaning of its own", "{1} would not read '{0}' as a name; choose one without '.' and without '$' in front", Severity.Error);

    internal static void Check(ScalarField field, ProviderTraits traits, DiagnosticBag diagnostics)
    {
        if (traits.Has(ProviderFeatures.AnyFieldName))
        {
            return;
        }

        if (field.ColumnName.StartsWith("$", StringComparison.Ordinal) || field.ColumnName.IndexOf('.') >= 0)
        {
            diagnostics.Report(Info, Place(field), field.ColumnName, traits.DisplayName);
        }
    }

    private static Origin Place(ScalarField field)
    {
        foreach (var attribute in field.Syntax.Attributes)
        {
            if (attribute.Name.Text == "map")
            {
                return attribute.Origin;
            }
        }

        return field.Syntax.Origin;
    }
}
