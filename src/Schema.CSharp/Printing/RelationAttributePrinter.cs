using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.CSharp;

/// <summary>Prints <c>@relation</c>: the key's properties first, then what is named.</summary>
internal sealed class RelationAttributePrinter(PrintingContext context)
{
    private readonly FieldNamePrinter _fields = new(context);

    public string? Print(AttributeSyntax attribute, ModelDeclaration owner, FieldDeclaration field)
    {
        if (attribute.Arguments.Count == 0)
        {
            return "Relation";
        }

        var arguments = attribute.Arguments.ToList();
        var isWrittenOut = arguments.Exists(static argument => argument.Name?.Text == "name");
        var fieldsPlace = arguments.FindIndex(static argument => argument.Name?.Text == "fields");
        var name = arguments[0].Name is null ? arguments[0] : null;
        var parts = new List<string>();
        if (!isWrittenOut && fieldsPlace == (name is null ? 0 : 1)
            && arguments[fieldsPlace].Value is ArrayExpression { Elements.Count: > 0 } key && Names(key, owner, null) is { } properties)
        {
            parts.Add(string.Join(", ", properties));
            arguments.RemoveAt(fieldsPlace);
            if (name is not null)
            {
                // Beside positional fields the name goes behind the references, where it reads best; it is read as the first.
                arguments.RemoveAt(0);
                arguments.Insert(Math.Min(1, arguments.Count), name);
            }
        }

        foreach (var argument in arguments)
        {
            if (Value(argument, owner, context.Names.Find(field.Type.Name)) is not { } value)
            {
                return null;
            }

            var keyword = argument.Name?.Text ?? "name";
            parts.Add(isWrittenOut ? $"{keyword}: {value}" : $"{char.ToUpperInvariant(keyword[0])}{keyword.Substring(1)} = {value}");
        }

        return $"Relation({string.Join(", ", parts)})";
    }

    private string? Value(ArgumentSyntax argument, ModelDeclaration owner, Declaration? target) => (argument.Name?.Text, argument.Value) switch
    {
        ("fields", ArrayExpression array) when Names(array, owner, null) is { } names => $"[{string.Join(", ", names)}]",
        ("references", ArrayExpression array) when Names(array, owner, target) is { } names => $"[{string.Join(", ", names)}]",
        ("onDelete" or "onUpdate", ConstantExpression { Text: "Cascade" or "Restrict" or "NoAction" or "SetNull" or "SetDefault" } action) =>
            $"{context.Ours("ReferentialAction")}.{action.Text}",
        (null or "name" or "map", StringExpression text) => StringText.Print(text),
        _ => null,
    };

    private List<string>? Names(ArrayExpression array, ModelDeclaration owner, Declaration? target)
    {
        var names = new List<string>();
        foreach (var element in array.Elements)
        {
            if (element is not ConstantExpression name)
            {
                return null;
            }

            names.Add(target is null ? _fields.Own(owner, name.Text) : _fields.OfTarget(owner, target, name.Text));
        }

        return names;
    }
}
