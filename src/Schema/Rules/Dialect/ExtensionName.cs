using SchemaFirst.Schema.Binding.Configuration;
using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Rules.Dialect;

/// <summary>An extension's name in the schema is a plain name; its real name is its <c>map</c>.</summary>
public static class ExtensionName
{
    /// <summary>SF1729: what is known of the rule.</summary>
    public static readonly RuleInfo Info = new(
        "SF1729", "Character not allowed in an extension name", "The name '{0}' contains '-'; name the extension without it and write the real name as 'map'", Severity.Error);

    internal static void Check(SchemaModel schema, DiagnosticBag diagnostics)
    {
        if (schema.Datasource?.ExtensionsSyntax?.Value is not { } value || !schema.PreviewFeatures.Contains(PreviewFeatures.PostgresqlExtensions))
        {
            return;
        }

        foreach (var element in ConfigurationValues.Elements(value))
        {
            var name = element is FunctionExpression call ? call.Name.Text : (element as ConstantExpression)?.Text;
            if (name?.IndexOf('-') >= 0)
            {
                diagnostics.Report(Info, element.Origin, name);
            }
        }
    }
}
