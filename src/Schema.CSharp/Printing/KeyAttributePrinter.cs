using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.CSharp;

/// <summary>Prints keys and indexes: property names, each followed by its options, then what is said of the whole.</summary>
internal sealed class KeyAttributePrinter(PrintingContext context)
{
    private readonly FieldNamePrinter _fields = new(context);

    public string? Print(string name, AttributeSyntax attribute, ModelDeclaration owner)
    {
        var parts = new List<string>();
        var rawOps = new List<string>();
        for (var index = 0; index < attribute.Arguments.Count; index++)
        {
            var argument = attribute.Arguments[index];
            var printed = argument switch
            {
                { Name: null, Value: ArrayExpression { Elements.Count: > 0 } columns } when index == 0 => Columns(columns, owner, rawOps),
                { Name.Text: "fields", Value: ArrayExpression { Elements.Count: > 0 } columns } when Columns(columns, owner, rawOps) is { } list => $"Fields = [{list}]",
                _ => Option(argument, owner),
            };
            if (printed is null)
            {
                return null;
            }

            parts.Add(printed);
        }

        if (rawOps.Exists(static text => text != "null"))
        {
            parts.Add($"RawOps = [{string.Join(", ", rawOps)}]");
        }

        return name + (parts.Count == 0 ? "" : $"({string.Join(", ", parts)})");
    }

    private string? Option(ArgumentSyntax argument, ModelDeclaration owner) => (argument.Name?.Text, argument.Value) switch
    {
        ("map", StringExpression text) => $"Map = {StringText.Print(text)}",
        ("name", StringExpression text) => $"Name = {StringText.Print(text)}",
        ("type", ConstantExpression { Text: "BTree" or "Hash" or "Gist" or "Gin" or "SpGist" or "Brin" } type) => $"Type = {context.Ours("IndexType")}.{type.Text}",
        ("sort", ConstantExpression { Text: "Asc" or "Desc" } sort) => $"Sort = {context.Ours("Sort")}.{sort.Text}",
        ("length", NumberExpression number) when int.TryParse(number.Text, out _) => $"Length = {number.Text}",
        ("clustered", ConstantExpression { Text: "true" or "false" } flag) => $"Clustered = {flag.Text}",
        ("where", FunctionExpression { Name.Text: "raw", Arguments: [{ Name: null, Value: StringExpression sql }] }) => $"Where = {StringText.Print(sql)}",
        ("where", ObjectExpression conditions) when Conditions(conditions, owner) is { } list => $"WhereIs = [{list}]",
        _ => null,
    };

    private string? Columns(ArrayExpression columns, ModelDeclaration owner, List<string> rawOps)
    {
        var parts = new List<string>();
        foreach (var column in columns.Elements)
        {
            var raw = "null";
            switch (column)
            {
                case ConstantExpression name:
                    parts.Add(_fields.Own(owner, name.Text));
                    break;
                case FunctionExpression { Arguments.Count: > 0 } function:
                    parts.Add(_fields.Own(owner, function.Name.Text));
                    foreach (var option in function.Arguments)
                    {
                        if (option is { Name.Text: "ops", Value: FunctionExpression { Name.Text: "raw", Arguments: [{ Name: null, Value: StringExpression text }] } })
                        {
                            raw = StringText.Print(text);
                        }
                        else if (ColumnOption(option) is { } printed)
                        {
                            parts.Add(printed);
                        }
                        else
                        {
                            return null;
                        }
                    }

                    break;
                default:
                    return null;
            }

            rawOps.Add(raw);
        }

        return string.Join(", ", parts);
    }

    private string? ColumnOption(ArgumentSyntax option) => (option.Name?.Text, option.Value) switch
    {
        ("sort", ConstantExpression { Text: "Asc" or "Desc" } sort) => $"{context.Ours("Sort")}.{sort.Text}",
        ("length", NumberExpression number) when int.TryParse(number.Text, out var length) && length >= 0 => number.Text,
        ("ops", ConstantExpression ops) when OperatorClasses.Exists(ops.Text) => $"{context.Ours("Ops")}.{ops.Text}",
        _ => null,
    };

    private string? Conditions(ObjectExpression conditions, ModelDeclaration owner)
    {
        var parts = new List<string>();
        foreach (var member in conditions.Members)
        {
            parts.Add(_fields.Own(owner, member.Key.Text));
            var value = member.Value;
            if (value is ObjectExpression { Members: [{ Key.Text: "not", Value: var inner }] })
            {
                parts.Add($"{context.Ours("Is")}.Not");
                value = inner;
            }

            switch (value)
            {
                case StringExpression text:
                    parts.Add(StringText.Print(text));
                    break;
                case NumberExpression number when double.TryParse(number.Text, out _):
                    parts.Add(number.Text);
                    break;
                case ConstantExpression { Text: "true" or "false" or "null" } constant:
                    parts.Add(constant.Text);
                    break;
                default:
                    return null;
            }
        }

        return string.Join(", ", parts);
    }
}
