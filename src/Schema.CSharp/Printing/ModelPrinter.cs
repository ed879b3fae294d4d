using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.CSharp;

/// <summary>Prints a model, view or composite type as a record.</summary>
internal sealed class ModelPrinter(PrintingContext context, CSharpText text)
{
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
        var rich = RichType(field);
        var attributes = new List<string>();
        if (ClrNames.NeedsSchemaName(field, name))
        {
            attributes.Add($"SchemaName({StringText.Literal(field.Name.Text)})");
        }

        if (field.Type.IsUnsupported)
        {
            attributes.Add($"Unsupported({StringText.Literal(field.Type.Name)})");
        }

        attributes.AddRange(field.Attributes.Where(attribute => !ReferenceEquals(attribute, rich?.Implied)).Select(attribute => _attributes.Print(attribute, model, field, isBlock: false)));
        var hasRemarks = text.Documented(field.Leading, field.TrailingComment);
        var property = Declare(field, name, rich?.Name) + (hasRemarks ? "" : CSharpText.Trailing(field.TrailingComment));
        var list = attributes.Count == 0 ? "" : $"[{string.Join(", ", attributes)}]";
        if (list.Length > 0 && (list.Length + property.Length > AttributeLayout.Wide || field.Attributes.Any(static attribute => attribute.Name.Text == "relation" && attribute.Arguments.Count > 1)))
        {
            // A list that is too wide is told apart: an attribute, a line.
            foreach (var attribute in list.Length > AttributeLayout.Wide ? attributes : [string.Join(", ", attributes)])
            {
                text.Attribute(attribute);
            }

            text.Line(property);
        }
        else
        {
            text.Line(list.Length == 0 ? property : list + " " + property);
        }
    }

    // A native type that is all of what a richer C# type implies, and last as the reader puts it, needs no attribute.
    private (string Name, AttributeSyntax? Implied)? RichType(FieldDeclaration field)
    {
        if (context.RichTypes is not { } provider || field.Type.IsUnsupported || context.Names.Find(field.Type.Name) is not null)
        {
            return null;
        }

        var prefix = context.Datasource + ".";
        var native = field.Attributes.Where(attribute => attribute.Name.Text.StartsWith(prefix, StringComparison.Ordinal)).ToList();
        if (native.Count != 1 || ScalarNames.RicherType(field.Type.Name, provider, native[0].Name.Text.Substring(prefix.Length)) is not { } name
            || _attributes.Print(native[0], null, null, isBlock: false).StartsWith("Prisma(", StringComparison.Ordinal))
        {
            return null;
        }

        var isImplied = !native[0].HasParentheses && ReferenceEquals(native[0], field.Attributes[field.Attributes.Count - 1]);
        return (context.Names.Library(name, "System"), isImplied ? native[0] : null);
    }

    private string Declare(FieldDeclaration field, string name, string? richType)
    {
        var target = field.Type.IsUnsupported ? null : context.Names.Find(field.Type.Name);
        var isRelation = target is ModelDeclaration { Kind: not ModelKind.CompositeType };
        var element = richType ?? (field.Type.IsUnsupported ? "object" : target is null ? Scalar(field.Type.Name) : context.Names.Of(target));
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
