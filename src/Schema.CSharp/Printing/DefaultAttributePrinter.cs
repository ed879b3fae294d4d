using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.CSharp;

/// <summary>Prints <c>@default</c>: functions as attributes of their own, values as <c>[Default]</c>.</summary>
internal sealed class DefaultAttributePrinter(PrintingContext context)
{
    public string? Print(AttributeSyntax attribute, FieldDeclaration? field)
    {
        if (attribute.Arguments is not [{ Name: null or { Text: "value" }, Value: { } value }, ..])
        {
            return null;
        }

        var rest = new List<string>();
        foreach (var argument in attribute.Arguments.Skip(1))
        {
            if (argument is not { Name.Text: "map", Value: StringExpression map })
            {
                return null;
            }

            rest.Add($"Map = {StringText.Print(map)}");
        }

        var isNamed = attribute.Arguments[0].Name is not null;
        if (value is FunctionExpression function)
        {
            return isNamed ? null : Function(function, rest);
        }

        var printed = value is ArrayExpression list ? List(list, field) : Value(value, field);
        var name = !isNamed ? "" : value is ArrayExpression ? "values: " : "value: ";
        return printed is null ? null : $"Default({string.Join(", ", [name + printed, .. rest])})";
    }

    private string? List(ArrayExpression list, FieldDeclaration? field)
    {
        var values = list.Elements.Select(element => Value(element, field)).ToList();
        return values.Contains(null) ? null : $"[{string.Join(", ", values)}]";
    }

    private string? Value(ExpressionSyntax value, FieldDeclaration? field) => value switch
    {
        StringExpression text => StringText.Print(text),
        NumberExpression number => Number(number.Text),
        ConstantExpression { Text: "true" or "false" } constant => constant.Text,
        ConstantExpression constant when field is not null && context.Names.Find(field.Type.Name) is EnumDeclaration type
            && type.Values.FirstOrDefault(candidate => candidate.Name.Text == constant.Text) is { } member =>
            $"{context.Names.Of(type)}.{ClrNames.Identifier(context.Names.Of(member))}",
        _ => null,
    };

    private static string? Function(FunctionExpression function, List<string> rest)
    {
        var attribute = function.Name.Text switch
        {
            "autoincrement" => "AutoIncrement",
            "now" => "Now",
            "uuid" => "Uuid",
            "cuid" => "Cuid",
            "ulid" => "Ulid",
            "nanoid" => "NanoId",
            "dbgenerated" => "DbGenerated",
            "auto" => "Auto",
            "sequence" => "Sequence",
            _ => null,
        };
        var arguments = new List<string>();
        foreach (var argument in function.Arguments)
        {
            switch (argument)
            {
                case { Name: null, Value: NumberExpression number } when attribute is "Uuid" or "Cuid" or "NanoId" && int.TryParse(number.Text, out _):
                    arguments.Add(number.Text);
                    break;
                case { Name: null, Value: StringExpression text } when attribute is "DbGenerated":
                    arguments.Add(StringText.Print(text));
                    break;
                case { Name.Text: "virtual", Value: ConstantExpression { Text: "true" or "false" } flag } when attribute is "Sequence":
                    arguments.Add($"Virtual = {flag.Text}");
                    break;
                case { Name.Text: "cache" or "increment" or "minValue" or "maxValue" or "start", Value: NumberExpression number }
                    when attribute is "Sequence" && long.TryParse(number.Text, out _):
                    arguments.Add($"{char.ToUpperInvariant(argument.Name.Text[0])}{argument.Name.Text.Substring(1)} = {number.Text}");
                    break;
                default:
                    return null;
            }
        }

        arguments.AddRange(rest);
        return attribute is null ? null : attribute + (arguments.Count == 0 ? "" : $"({string.Join(", ", arguments)})");
    }

    // Beyond what an integer literal may be, the digits stand as a double: only its text counts.
    private static string Number(string text) => text.IndexOf('.') >= 0 || long.TryParse(text, out _) ? text : text + "d";
}
