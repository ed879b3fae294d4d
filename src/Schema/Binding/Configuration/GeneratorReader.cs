using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Binding.Configuration;

/// <summary>Reads <c>generator</c> blocks.</summary>
internal sealed class GeneratorReader(Provider provider, DiagnosticBag diagnostics)
{
    private static readonly HashSet<string> Own = ["provider", "output", "binaryTargets", "previewFeatures"];

    private readonly ConfigurationValues _values = new(diagnostics);

    /// <summary>The generator; null when it is of no use, for the reasons reported.</summary>
    public Generator? Read(ConfigurationDeclaration block, List<string> features)
    {
        if (ConfigurationBinder.Properties(block, diagnostics) is not { } properties)
        {
            return null;
        }

        // The engine type is never taken from the environment: what is installed depends on it.
        if (Value(properties, "engineType") is { } engine && engine is not StringExpression)
        {
            diagnostics.Report(ConfigurationRules.ValueKind, engine.Origin, "a string", ConfigurationValues.Describe(engine));
        }

        if (Value(properties, "provider") is not { } name)
        {
            diagnostics.Report(ConfigurationRules.ProviderMissing, block.Origin, block.Name.Text, ConfigurationBinder.Word(block.Kind));
            return null;
        }

        if (!_values.IsStringOrEnvironment(name))
        {
            return null;
        }

        if (Value(properties, "output") is { } output)
        {
            _values.IsStringOrEnvironment(output);
        }

        if (Value(properties, "binaryTargets") is { } targets)
        {
            foreach (var target in ConfigurationValues.Elements(targets))
            {
                _values.IsStringOrEnvironment(target);
            }
        }

        if (Value(properties, "previewFeatures") is { } list && _values.Strings(list) is { } texts)
        {
            foreach (var text in texts)
            {
                ReadFeature(text.Value, list, features);
            }
        }

        foreach (var property in block.Properties)
        {
            if (!Own.Contains(property.Name.Text) && !_values.IsFreeValue(property.Value!))
            {
                return null;
            }
        }

        return new Generator { Name = block.Name.Text, Provider = (name as StringExpression)?.Value, Syntax = block };
    }

    private static ExpressionSyntax? Value(Dictionary<string, ConfigurationProperty> properties, string key) =>
        properties.TryGetValue(key, out var property) ? property.Value : null;

    private void ReadFeature(string text, ExpressionSyntax list, List<string> features)
    {
        if (PreviewFeatures.Find(text, provider) is { } feature)
        {
            Add(feature);
        }
        else if (PreviewFeatures.Renamed(text, provider) is { } renamed)
        {
            diagnostics.Report(ConfigurationRules.PreviewFeatureRenamed, list.Origin, text, renamed, Providers.ProviderTraits.For(provider).Name);
            Add(renamed);
        }
        else if (PreviewFeatures.IsDeprecated(text))
        {
            diagnostics.Report(ConfigurationRules.PreviewFeatureDeprecated, list.Origin, text);
        }
        else
        {
            diagnostics.Report(
                ConfigurationRules.PreviewFeatureUnknown, list.Origin, text, string.Join(", ", PreviewFeatures.Offered(provider).Select(static offered => $"'{offered}'")));
        }

        void Add(string name)
        {
            if (!features.Contains(name))
            {
                features.Add(name);
            }
        }
    }
}
