using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Binding;

/// <summary>What the configuration blocks say.</summary>
internal sealed record BoundConfiguration(
    Provider Provider,
    Datasource? Datasource,
    IReadOnlyList<Generator> Generators,
    IReadOnlyCollection<string> PreviewFeatures,
    RelationMode RelationMode)
{
    public static BoundConfiguration Read(SchemaSyntax syntax, Provider? wanted)
    {
        Datasource? datasource = null;
        var provider = Provider.None;
        var relationMode = RelationMode.ForeignKeys;
        var generators = new List<Generator>();
        var features = new List<string>();
        foreach (var block in syntax.Declarations.OfType<ConfigurationDeclaration>())
        {
            var properties = block.Properties.GroupBy(static property => property.Name.Text).ToDictionary(static group => group.Key, static group => group.First().Value);
            properties.TryGetValue("provider", out var name);
            if (block.Kind == ConfigurationKind.Generator)
            {
                generators.Add(new Generator { Name = block.Name.Text, Provider = (name as StringExpression)?.Value, Syntax = block });
                features.AddRange(Strings(properties, "previewFeatures"));
                continue;
            }

            var text = (name as StringExpression)?.Value ?? (name as ArrayExpression)?.Elements.OfType<StringExpression>().FirstOrDefault()?.Value ?? "";
            provider = wanted ?? Find(text);
            datasource = new Datasource { Name = block.Name.Text, ProviderText = text, Schemas = [.. Strings(properties, "schemas")], Syntax = block };
            relationMode = provider == Provider.MongoDb || (properties.TryGetValue("relationMode", out var mode) && mode is StringExpression { Value: "prisma" })
                ? RelationMode.Prisma
                : RelationMode.ForeignKeys;
        }

        return new BoundConfiguration(provider, datasource, generators, features, relationMode);
    }

    private static IEnumerable<string> Strings(Dictionary<string, ExpressionSyntax?> properties, string key) =>
        properties.TryGetValue(key, out var value) && value is ArrayExpression array
            ? array.Elements.OfType<StringExpression>().Select(static element => element.Value)
            : [];

    private static Provider Find(string text) => text switch
    {
        "postgresql" or "postgres" => Provider.PostgreSql,
        "sqlite" => Provider.Sqlite,
        "mysql" => Provider.MySql,
        "sqlserver" => Provider.SqlServer,
        "cockroachdb" => Provider.CockroachDb,
        "mongodb" => Provider.MongoDb,
        _ => Provider.None,
    };
}
