using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Binding.Configuration;

/// <summary>Reads the <c>extensions</c> of a datasource: bare words, or calls with <c>map</c>, <c>schema</c> and <c>version</c>.</summary>
internal sealed class ExtensionReader(ConfigurationValues values, DiagnosticBag diagnostics)
{
    /// <summary>The extensions; none when an element is neither a word nor a call, which is reported.</summary>
    public IReadOnlyList<DatabaseExtension> Read(ExpressionSyntax value)
    {
        var wellFormed = true;
        foreach (var element in ConfigurationValues.Elements(value))
        {
            if (element is not (ConstantExpression or FunctionExpression))
            {
                diagnostics.Report(ConfigurationRules.ValueKind, element.Origin, "an extension's name", ConfigurationValues.Describe(element));
                wellFormed = false;
            }
        }

        if (!wellFormed)
        {
            return [];
        }

        var extensions = new List<DatabaseExtension>();
        foreach (var element in ConfigurationValues.Elements(value))
        {
            extensions.Add(element is FunctionExpression call ? ReadCall(call) : Bare(((ConstantExpression)element).Text));
        }

        return extensions;
    }

    private static DatabaseExtension Bare(string name) => new(name, name, null, null);

    private DatabaseExtension ReadCall(FunctionExpression call)
    {
        var name = call.Name.Text;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var extension = Bare(name);
        foreach (var argument in call.Arguments)
        {
            if (argument.Name is null)
            {
                diagnostics.Report(ConfigurationRules.ExtensionArgumentUnnamed, argument.Origin, name);
                continue;
            }

            // What has no value says nothing.
            if (argument.Value is null)
            {
                continue;
            }

            var key = argument.Name.Text;
            if (!seen.Add(key))
            {
                diagnostics.Report(ConfigurationRules.ExtensionArgumentTwice, argument.Origin, key, name);
                continue;
            }

            var isKnown = key is "map" or "schema" or "version";
            if (!isKnown)
            {
                diagnostics.Report(ConfigurationRules.ExtensionArgumentUnknown, argument.Origin, key);
            }

            if (values.String(argument.Value) is not { } text)
            {
                if (isKnown)
                {
                    diagnostics.Report(ConfigurationRules.ExtensionArgumentNotString, argument.Origin, key, name);
                }

                continue;
            }

            extension = key switch
            {
                "map" => extension with { DatabaseName = text.Value },
                "schema" => extension with { Schema = text.Value },
                "version" => extension with { Version = text.Value },
                _ => extension,
            };
        }

        return extension;
    }
}
