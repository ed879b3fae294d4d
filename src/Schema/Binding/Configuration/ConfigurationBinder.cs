using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Binding.Configuration;

/// <summary>Reads the <c>datasource</c> and <c>generator</c> blocks.</summary>
public static class ConfigurationBinder
{
    /// <summary>Reads them for the datasource's provider.</summary>
    public static BoundConfiguration Bind(SchemaSyntax syntax, DiagnosticBag diagnostics) => Bind(syntax, null, diagnostics);

    /// <summary>Reads them for one provider of a datasource that names several; null for the datasource's only one.</summary>
    public static BoundConfiguration Bind(SchemaSyntax syntax, Provider? wanted, DiagnosticBag diagnostics)
    {
        var blocks = syntax.Declarations.OfType<ConfigurationDeclaration>().ToList();
        ReportRepeatedNames(blocks, diagnostics);

        var datasources = blocks.FindAll(static block => block.Kind == ConfigurationKind.Datasource);
        var reader = new DatasourceReader(wanted, diagnostics);
        var read = new List<BoundDatasource>();
        foreach (var block in datasources)
        {
            if (reader.Read(block) is { } datasource)
            {
                read.Add(datasource);
            }
        }

        if (read.Count > 1)
        {
            foreach (var block in datasources)
            {
                diagnostics.Report(ConfigurationRules.OneDatasource, block.Origin, block.Name.Text);
            }
        }

        var first = read.Count > 0 ? read[0] : null;
        var provider = first?.Provider ?? Provider.None;
        var features = new List<string>();
        var generators = new List<Generator>();
        var generatorReader = new GeneratorReader(provider, diagnostics);
        foreach (var block in blocks)
        {
            if (block.Kind == ConfigurationKind.Generator && generatorReader.Read(block, features) is { } generator)
            {
                generators.Add(generator);
            }
        }

        return new BoundConfiguration(provider, first?.Datasource, generators, features, first?.RelationMode ?? RelationMode.ForeignKeys);
    }

    private static void ReportRepeatedNames(List<ConfigurationDeclaration> blocks, DiagnosticBag diagnostics)
    {
        var names = new HashSet<(ConfigurationKind, string)>();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var block in blocks)
        {
            if (!names.Add((block.Kind, block.Name.Text)))
            {
                diagnostics.Report(ConfigurationRules.BlockNameTaken, block.Name.Origin, block.Name.Text, Word(block.Kind));
            }

            keys.Clear();
            foreach (var property in block.Properties)
            {
                if (!keys.Add(property.Name.Text))
                {
                    diagnostics.Report(ConfigurationRules.PropertyTwice, property.Name.Origin, property.Name.Text, block.Name.Text);
                }
            }
        }
    }

    internal static string Word(ConfigurationKind kind) => kind == ConfigurationKind.Datasource ? "datasource" : "generator";

    /// <summary>The properties by name, a later one in place of an earlier; null (and reported) when one has no value.</summary>
    internal static Dictionary<string, ConfigurationProperty>? Properties(ConfigurationDeclaration block, DiagnosticBag diagnostics)
    {
        var properties = new Dictionary<string, ConfigurationProperty>(StringComparer.Ordinal);
        foreach (var property in block.Properties)
        {
            if (property.Value is null)
            {
                diagnostics.Report(ConfigurationRules.PropertyWithoutValue, block.Origin, property.Name.Text, block.Name.Text);
                return null;
            }

            properties[property.Name.Text] = property;
        }

        return properties;
    }
}
