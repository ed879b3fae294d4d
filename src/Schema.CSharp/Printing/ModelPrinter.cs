using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.CSharp;

/// <summary>Prints a model, view or composite type as a record.</summary>
internal sealed class ModelPrinter(PrintingContext context, CSharpText text)
{
    private const int Wide = 130;

    private readonly AttributePrinter _attributes = new(context);

    public void Print(ModelDeclaration model)
    {
        var name = context.Names.Of(model);
        BlockPrinter.Head(text, KindAttribute(model, name), model.Members.OfType<BlockAttribute>().ToList(), attribute => _attributes.Print(attribute, model, null, isBlock: true));
        text.Line($"public partial record {name}");
        text.Line("{" + CSharpText.Trailing(model.AfterOpening));
        text.Indentation++;
        foreach (var field in model.Fields)
        {
            text.Leading(field.Leading, isDocumentable: true);
            Property(model, field);
        }

        text.Leading(model.BeforeClosing, isDocumentable: false);
        text.Indentation--;
        text.Line("}" + CSharpText.Trailing(model.AfterClosing));
    }

    private static List<string> KindAttribute(ModelDeclaration model, string name)
    {
        var kind = model.Kind switch
        {
            ModelKind.View => "View",
            ModelKind.CompositeType => "CompositeType",
            _ => "Model",
        };
        return name == model.Name.Text ? [kind] : [kind, $"SchemaName({StringText.Literal(model.Name.Text)})"];
    }

    private void Property(ModelDeclaration model, FieldDeclaration field)
    {
        var name = context.Names.Of(field);
        var attributes = new List<string>();
        if (ClrNames.NeedsSchemaName(field, name))
        {
            attributes.Add($"SchemaName({StringText.Literal(field.Name.Text)})");
        }

        if (field.Type.IsUnsupported)
        {
            attributes.Add($"Unsupported({StringText.Literal(field.Type.Name)})");
        }

        attributes.AddRange(field.Attributes.Select(attribute => _attributes.Print(attribute, model, field, isBlock: false)));
        var property = Declare(field, name) + CSharpText.Trailing(field.TrailingComment);
        var list = attributes.Count == 0 ? "" : $"[{string.Join(", ", attributes)}]";
        if (list.Length > 0 && (list.Length + property.Length > Wide || field.Attributes.Any(static attribute => attribute.Name.Text == "relation" && attribute.Arguments.Count > 1)))
        {
            text.Line(list);
            text.Line(property);
        }
        else
        {
            text.Line(list.Length == 0 ? property : list + " " + property);
        }
    }

    private string Declare(FieldDeclaration field, string name)
    {
        var target = field.Type.IsUnsupported ? null : context.Names.Find(field.Type.Name);
        var isRelation = target is ModelDeclaration { Kind: not ModelKind.CompositeType };
        var element = field.Type.IsUnsupported ? "object" : target is null ? Scalar(field.Type.Name) : context.Names.Of(target);
        var type = field.Arity switch
        {
            FieldArity.Optional => element + "?",
            FieldArity.List => $"{context.Names.Library("IReadOnlyList", "System.Collections.Generic")}<{element}>",
            _ => element,
        };
        if (isRelation)
        {
            return $"public partial {type} {name} {{ get; }}";
        }

        // C# wants non-nullable references to be set; nothing else is required, so that rows read from the database need no detour.
        var isReference = element is "string" or "byte[]" or "object" || target is ModelDeclaration;
        return field.Arity switch
        {
            FieldArity.List => $"public {type} {name} {{ get; init; }} = [];",
            FieldArity.Required when isReference => $"public required {type} {name} {{ get; init; }}",
            _ => $"public {type} {name} {{ get; init; }}",
        };
    }

    private string Scalar(string name) => ScalarNames.ToClr(name) switch
    {
        "DateTime" => context.Names.Library("DateTime", "System"),
        "JsonElement" => context.Names.Library("JsonElement", "System.Text.Json"),
        { } type => type,
        null => ClrNames.Identifier(name),
    };
}
