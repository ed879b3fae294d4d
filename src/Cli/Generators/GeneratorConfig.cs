using System.Text.Json.Nodes;
using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Cli.Generators;

/// <summary>A generator block as Prisma's protocol tells it.</summary>
internal static class GeneratorConfig
{
    public static JsonObject Of(Generator generator, string schemaPath)
    {
        var properties = generator.Syntax.Properties.ToList();
        var options = new JsonObject();
        foreach (var property in properties.Where(static property => property.Name.Text is not ("provider" or "output" or "previewFeatures" or "binaryTargets")))
        {
            options[property.Name.Text] = Option(property.Value);
        }

        var output = Find("output");
        return new JsonObject
        {
            ["name"] = generator.Name,
            ["provider"] = Value(Find("provider")),
            ["output"] = output is null ? null : Value(output),
            ["isCustomOutput"] = output is not null,
            ["config"] = options,
            ["binaryTargets"] = new JsonArray([.. Texts(Find("binaryTargets")).Select(static target => new JsonObject { ["fromEnvVar"] = null, ["value"] = target, ["native"] = target == "native" })]),
            ["previewFeatures"] = new JsonArray([.. Texts(Find("previewFeatures")).Select(static feature => (JsonNode)feature)]),
            ["sourceFilePath"] = schemaPath,
        };

        ExpressionSyntax? Find(string name) => properties.Find(property => property.Name.Text == name)?.Value;
    }

    /// <summary>The datasource of the schema.</summary>
    public static JsonObject Of(Datasource datasource, string schemaPath) => new()
    {
        ["name"] = datasource.Name,
        ["provider"] = datasource.ProviderText,
        ["activeProvider"] = datasource.ProviderText,
        ["url"] = new JsonObject { ["fromEnvVar"] = null, ["value"] = null },
        ["schemas"] = new JsonArray([.. datasource.Schemas.Select(static name => (JsonNode)name)]),
        ["sourceFilePath"] = schemaPath,
    };

    private static JsonObject Value(ExpressionSyntax? value) => value is FunctionExpression { Name.Text: "env", Arguments: [{ Value: StringExpression variable }] }
        ? new JsonObject { ["fromEnvVar"] = variable.Value, ["value"] = Settings.EnvironmentValues.Find(variable.Value) }
        : new JsonObject { ["fromEnvVar"] = null, ["value"] = Text(value) };

    private static JsonNode? Option(ExpressionSyntax? value) => value is ArrayExpression ? new JsonArray([.. Texts(value).Select(static text => (JsonNode)text)]) : Text(value);

    private static IEnumerable<string> Texts(ExpressionSyntax? value) => value is ArrayExpression list ? list.Elements.Select(Text).OfType<string>() : [];

    private static string? Text(ExpressionSyntax? value) => value switch
    {
        StringExpression text => text.Value,
        NumberExpression number => number.Text,
        ConstantExpression word => word.Text,
        FunctionExpression { Name.Text: "env", Arguments: [{ Value: StringExpression variable }] } => Settings.EnvironmentValues.Find(variable.Value),
        _ => null,
    };
}
