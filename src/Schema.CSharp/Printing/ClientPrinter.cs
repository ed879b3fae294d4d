using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.CSharp;

/// <summary>Prints neighbouring datasource and generator blocks as the attributes of the client class.</summary>
internal sealed class ClientPrinter(PrintingContext context, CSharpText text)
{
    /// <param name="blocks">The blocks.</param>
    /// <param name="order">The order of the schema's types, mostly empty; null for a further part of the class.</param>
    public void Print(IReadOnlyList<ConfigurationDeclaration> blocks, IReadOnlyList<IReadOnlyList<string>>? order)
    {
        for (var index = 0; index < blocks.Count; index++)
        {
            var block = blocks[index];
            if (index > 0)
            {
                text.Leading(block.Leading, isDocumentable: false, skipFirstGap: true);
            }

            if (block.Kind == ConfigurationKind.Datasource)
            {
                Datasource(block);
            }
            else
            {
                Generator(block);
            }
        }

        if (order is { Count: > 0 })
        {
            OrderPrinter.Print(context, text, order);
        }

        text.Line($"public sealed partial class {context.Names.Client}{(order is not null ? $" : {context.Names.Library("SchemaClient", "SchemaFirst")}" : "")};");
    }

    private void Datasource(ConfigurationDeclaration block)
    {
        var properties = block.Properties.ToList();
        var typed = properties.TakeWhile((line, index) => DatasourceLine(line, index == 0) is not null)
            .Select((line, index) => (line, DatasourceLine(line, index == 0)!)).ToList();
        var options = properties.Skip(typed.Count).ToList();
        var name = block.Name.Text == "db" ? null : $"Name = {StringText.Literal(block.Name.Text)}";
        Attribute("Datasource", name, typed, block, options.Count == 0 ? block.AfterClosing : null);
        Options("DatasourceOption(", options);
    }

    private void Generator(ConfigurationDeclaration block)
    {
        var properties = block.Properties.ToList();
        var typed = properties.TakeWhile((line, index) => GeneratorLine(line, index == 0) is not null)
            .Select((line, index) => (line, GeneratorLine(line, index == 0)!)).ToList();
        var name = StringText.Literal(block.Name.Text);
        var options = properties.Skip(typed.Count).ToList();
        Attribute("Generator", name, typed, block, options.Count == 0 ? block.AfterClosing : null, nameFirst: true);
        Options($"GeneratorOption({name}, ", options);
    }

    private void Options(string head, List<ConfigurationProperty> options)
    {
        foreach (var option in options)
        {
            text.Leading(option.Leading, isDocumentable: false);
            text.Line($"[{head}{StringText.Literal(option.Name.Text)}{OptionValue(option.Value)})]{CSharpText.Trailing(option.TrailingComment)}");
        }
    }

    private void Attribute(
        string attribute, string? name, List<(ConfigurationProperty Line, string Text)> lines, ConfigurationDeclaration block, Trivia? behind, bool nameFirst = false)
    {
        var arguments = lines.Select(static line => line.Text).ToList();
        if (name is not null)
        {
            arguments.Insert(nameFirst ? 0 : arguments.Count, name);
        }

        if (block.AfterOpening is null && block.BeforeClosing.Count == 0
            && lines.TrueForAll(static line => line.Line.Leading.Count == 0 && line.Line.TrailingComment is null))
        {
            text.Attribute(attribute + (arguments.Count == 0 ? "" : $"({string.Join(", ", arguments)})"), CSharpText.Trailing(behind));
            return;
        }

        // Comments inside the block: one argument per line.
        var head = nameFirst && name is not null ? name + (lines.Count > 0 ? "," : "") : "";
        text.Line($"[{attribute}({head}{CSharpText.Trailing(block.AfterOpening)}");
        text.Indentation++;
        var tail = nameFirst ? null : name;
        for (var index = 0; index < lines.Count; index++)
        {
            var (line, value) = lines[index];
            var isLast = index == lines.Count - 1 && tail is null;
            text.Leading(line.Leading, isDocumentable: false);
            text.Line(value + (isLast ? "" : ",") + CSharpText.Trailing(line.TrailingComment));
        }

        if (tail is not null)
        {
            text.Line(tail);
        }

        text.Leading(block.BeforeClosing, isDocumentable: false);
        text.Indentation--;
        text.Line(")]" + CSharpText.Trailing(behind));
    }

    private string? DatasourceLine(ConfigurationProperty line, bool isFirst) => (line.Name.Text, line.Value) switch
    {
        ("provider", StringExpression text) when ProviderNames.ToClr(text.Value) is { } provider && ProviderNames.ToSchema(provider) == text.Value =>
            isFirst ? $"{context.Ours("Provider")}.{provider}" : $"Providers = [{context.Ours("Provider")}.{provider}]",
        ("provider", StringExpression text) => isFirst ? StringText.Print(text) : $"ProviderName = {StringText.Print(text)}",
        ("relationMode", StringExpression { Value: "prisma" }) => $"RelationMode = {context.Ours("RelationMode")}.Prisma",
        ("relationMode", StringExpression { Value: "foreignKeys" }) => $"RelationMode = {context.Ours("RelationMode")}.ForeignKeys",
        ("extensions", ArrayExpression array) => $"Extensions = [{string.Join(", ", array.Elements.Select(Extension))}]",
        ("schemas", ArrayExpression array) when array.Elements.All(static element => element is StringExpression) => $"Schemas = {Value(array)}",
        _ => null,
    };

    private static string Extension(ExpressionSyntax extension)
    {
        var words = PrismaText.Of(extension);
        return StringText.Print(new StringExpression(words, StringText.Escape(words), Origin.None));
    }

    private static string? GeneratorLine(ConfigurationProperty line, bool isFirst) => (line.Name.Text, line.Value) switch
    {
        ("provider", StringExpression text) => isFirst ? StringText.Print(text) : $"Provider = {StringText.Print(text)}",
        ("output", StringExpression text) => $"Output = {StringText.Print(text)}",
        ("previewFeatures", ArrayExpression array) when array.Elements.All(static element => element is StringExpression) => $"PreviewFeatures = {Value(array)}",
        _ => null,
    };

    private static string OptionValue(ExpressionSyntax? value) => value switch
    {
        null => "",
        FunctionExpression { Name.Text: "env", Arguments: [{ Name: null, Value: StringExpression variable }] } => $", Env = {StringText.Print(variable)}",
        _ => ", " + (Value(value) ?? $"Prisma = {StringText.Literal(PrismaText.Of(value))}"),
    };

    private static string? Value(ExpressionSyntax value) => value switch
    {
        StringExpression text => StringText.Print(text),
        NumberExpression number => number.Text,
        ConstantExpression { Text: "true" or "false" } constant => constant.Text,
        ArrayExpression array when array.Elements.All(static element => element is not ArrayExpression && Value(element) is not null) =>
            $"[{string.Join(", ", array.Elements.Select(Value))}]",
        _ => null,
    };
}
