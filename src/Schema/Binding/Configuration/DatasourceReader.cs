using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Providers;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Binding.Configuration;

/// <summary>Reads <c>datasource</c> blocks.</summary>
/// <param name="wanted">The provider to read for, of a datasource that names several; null for the only one.</param>
/// <param name="diagnostics">Receives what is wrong.</param>
internal sealed class DatasourceReader(Provider? wanted, DiagnosticBag diagnostics)
{
    private static readonly HashSet<string> Known = ["provider", "relationMode", "referentialIntegrity", "schemas"];

    private readonly ConfigurationValues _values = new(diagnostics);

    /// <summary>The datasource; null when its provider is unknown, for the reasons reported.</summary>
    public BoundDatasource? Read(ConfigurationDeclaration block)
    {
        if (ConfigurationBinder.Properties(block, diagnostics) is not { } properties || ReadProvider(block, properties) is not { } providers)
        {
            return null;
        }

        var traits = providers.Find(candidate => candidate.Provider == wanted) ?? providers[0];
        var mode = ReadRelationMode(block, properties, traits) ?? traits.DefaultRelationMode;
        var schemas = ReadSchemas(properties, traits, providers);
        IReadOnlyList<DatabaseExtension> extensions = [];
        foreach (var pair in properties.OrderBy(static pair => pair.Value.Origin.Start))
        {
            switch (pair.Key)
            {
                case "url" or "directUrl" or "shadowDatabaseUrl":
                    diagnostics.Report(ConfigurationRules.ConnectionInSchema, pair.Value.Origin, pair.Key);
                    break;
                case "previewFeatures":
                    diagnostics.Report(ConfigurationRules.PreviewFeaturesInDatasource, pair.Value.Origin, block.Name.Text);
                    break;
                case "extensions" when providers.Exists(static candidate => candidate.Has(ProviderFeatures.Extensions)):
                    extensions = new ExtensionReader(_values, diagnostics).Read(pair.Value.Value!);
                    break;
                default:
                    if (!Known.Contains(pair.Key))
                    {
                        diagnostics.Report(ConfigurationRules.PropertyUnknown, pair.Value.Origin, pair.Key);
                    }

                    break;
            }
        }

        var datasource = new Datasource
        {
            Name = block.Name.Text,
            ProviderText = (properties["provider"].Value as StringExpression)?.Value ?? traits.Name,
            Schemas = schemas,
            Extensions = traits.Has(ProviderFeatures.Extensions) ? extensions : [],
            ExtensionsSyntax = traits.Has(ProviderFeatures.Extensions) && properties.TryGetValue("extensions", out var extensionsSyntax) ? extensionsSyntax : null,
            Syntax = block,
        };
        return new BoundDatasource(traits.Provider, datasource, mode);
    }

    /// <summary>The providers named, at least one; null when they cannot be read.</summary>
    private List<ProviderTraits>? ReadProvider(ConfigurationDeclaration block, Dictionary<string, ConfigurationProperty> properties)
    {
        if (!properties.TryGetValue("provider", out var property))
        {
            diagnostics.Report(ConfigurationRules.ProviderMissing, block.Origin, block.Name.Text, ConfigurationBinder.Word(block.Kind));
            return null;
        }

        if (ConfigurationValues.IsEnvironment(property.Value!))
        {
            diagnostics.Report(ConfigurationRules.ProviderFromEnvironment, block.Origin, block.Name.Text);
            return null;
        }

        // Only a host that asks for one of several providers knows a list of them; in .prisma text a list is as wrong as a number.
        var names = wanted is null ? new EquatableArray<ExpressionSyntax>([property.Value!]) : ConfigurationValues.Elements(property.Value!);
        var providers = new List<ProviderTraits>(names.Count);
        foreach (var name in names)
        {
            if (name is not StringExpression text)
            {
                diagnostics.Report(ConfigurationRules.ProviderNotString, name.Origin, block.Name.Text);
            }
            else if (text.Value.Length == 0)
            {
                diagnostics.Report(ConfigurationRules.ProviderEmpty, name.Origin, block.Name.Text);
            }
            else if (ProviderTraits.Find(text.Value) is { } traits)
            {
                providers.Add(traits);
            }
            else
            {
                diagnostics.Report(ConfigurationRules.ProviderUnknown, name.Origin, text.Value, string.Join(", ", ProviderTraits.Names.Select(static known => $"'{known}'")));
            }
        }

        return providers.Count == 0 ? null : providers;
    }

    private RelationMode? ReadRelationMode(ConfigurationDeclaration block, Dictionary<string, ConfigurationProperty> properties, ProviderTraits traits)
    {
        if (properties.TryGetValue("referentialIntegrity", out var old))
        {
            diagnostics.Report(ConfigurationRules.ReferentialIntegrityDeprecated, old.Origin);
        }

        properties.TryGetValue("relationMode", out var current);
        if (current is not null && old is not null)
        {
            diagnostics.Report(ConfigurationRules.RelationModeTwice, old.Origin);
            return null;
        }

        if ((current ?? old)?.Value is not { } value || _values.String(value) is not { } text)
        {
            return null;
        }

        RelationMode? mode = text.Value switch
        {
            "prisma" => RelationMode.Prisma,
            "foreignKeys" => RelationMode.ForeignKeys,
            _ => null,
        };
        if (mode is null)
        {
            diagnostics.Report(ConfigurationRules.RelationModeUnknown, block.Origin, text.Value);
        }
        else if (!traits.RelationModes.Contains(mode.Value))
        {
            diagnostics.Report(
                ConfigurationRules.RelationModeNotSupported, value.Origin, text.Value, traits.DisplayName,
                string.Join(" or ", traits.RelationModes.Select(static allowed => allowed == RelationMode.Prisma ? "'prisma'" : "'foreignKeys'")));
            return null;
        }

        return mode;
    }

    private IReadOnlyList<string> ReadSchemas(Dictionary<string, ConfigurationProperty> properties, ProviderTraits traits, List<ProviderTraits> providers)
    {
        if (!properties.TryGetValue("schemas", out var property) || _values.Strings(property.Value!) is not { } names)
        {
            return [];
        }

        if (!providers.Exists(static candidate => candidate.Has(ProviderFeatures.MultiSchema)))
        {
            diagnostics.Report(ConfigurationRules.SchemasNotSupported, property.Value!.Origin, traits.DisplayName);
            return [];
        }

        if (names.Count == 0)
        {
            diagnostics.Report(ConfigurationRules.SchemasEmpty, property.Value!.Origin);
        }

        // The last of equal names stands; each before it is one too many.
        var later = new HashSet<string>(StringComparer.Ordinal);
        for (var index = names.Count - 1; index >= 0; index--)
        {
            if (!later.Add(names[index].Value))
            {
                diagnostics.Report(ConfigurationRules.SchemaListedTwice, names[index].Origin, names[index].Value);
            }
        }

        return traits.Has(ProviderFeatures.MultiSchema) ? [.. names.Select(static name => name.Value)] : [];
    }
}
