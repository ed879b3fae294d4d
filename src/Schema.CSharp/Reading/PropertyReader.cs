using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.CSharp;

/// <summary>Reads a property, or a parameter of a positional record, as a field.</summary>
internal sealed class PropertyReader(ReadingContext context, AttributeReader attributes)
{
    /// <summary>Null for properties that are code: static ones and those that compute their value.</summary>
    public (FieldDeclaration Field, PropertyShape Shape)? Read(PropertyDeclarationSyntax property)
    {
        var isPartial = property.Modifiers.Any(SyntaxKind.PartialKeyword);
        if (property.ExpressionBody is not null || property.ExplicitInterfaceSpecifier is not null || property.Modifiers.Any(SyntaxKind.StaticKeyword)
            || (!isPartial && property.AccessorList?.Accessors.Any(static accessor => accessor.Body is not null || accessor.ExpressionBody is not null) == true))
        {
            return null;
        }

        var type = TypeReader.Read(property.Type);
        var shape = new PropertyShape(property.Identifier.ValueText, "", type.Element.ToString(), type.Arity)
        {
            DeclaredType = property.Type.ToString(),
            IsPartial = isPartial,
            IsRequired = property.Modifiers.Any(SyntaxKind.RequiredKeyword),
            IsWritable = property.AccessorList?.Accessors.Any(static accessor => !accessor.IsKind(SyntaxKind.GetAccessorDeclaration)) == true,
            Accessibility = Scope.AccessibilityOf(property.Modifiers, "private"),
        };
        var last = property.GetLastToken();
        return Read(property, property.AttributeLists, property.Identifier, type, shape, last);
    }

    public (FieldDeclaration Field, PropertyShape Shape)? Read(ParameterSyntax parameter)
    {
        if (parameter.Type is null)
        {
            return null;
        }

        var type = TypeReader.Read(parameter.Type);
        var shape = new PropertyShape(parameter.Identifier.ValueText, "", type.Element.ToString(), type.Arity)
        {
            DeclaredType = parameter.Type.ToString(),
            IsPositional = true,
            IsRequired = true,
            IsWritable = true,
        };
        var last = parameter.GetLastToken();
        var comma = last.GetNextToken();
        return Read(parameter, parameter.AttributeLists, parameter.Identifier, type, shape, comma.IsKind(SyntaxKind.CommaToken) ? comma : last);
    }

    private (FieldDeclaration Field, PropertyShape Shape) Read(
        SyntaxNode node, SyntaxList<AttributeListSyntax> lists, SyntaxToken name, ReadType type, PropertyShape shape, SyntaxToken last)
    {
        if (type.IsNullableList)
        {
            context.Report(FormRules.ListIsNullable, type.Whole.Origin(), shape.ClrName);
        }

        var read = new List<Syntax.AttributeSyntax>();
        string? unsupported = null;
        var isJson = false;
        foreach (var attribute in lists.SelectMany(static list => list.Attributes))
        {
            switch (AttributeName.Of(attribute).Name)
            {
                case "Unsupported" when attribute.ArgumentList?.Arguments is [{ Expression: LiteralExpressionSyntax { Token.Value: string text } }]:
                    unsupported = text;
                    break;
                case "Json":
                    isJson = AttributeName.Of(attribute).Qualifier is null;
                    goto default;
                default:
                    if (attributes.Read(attribute) is { } found)
                    {
                        read.Add(found);
                    }

                    break;
            }
        }

        var schemaName = SchemaNames.Of(lists, name, NamingConvention.ToFieldName(name.ValueText));
        var reference = new TypeReference(unsupported ?? (isJson ? "Json" : type.Name), unsupported is not null, type.Element.Origin());
        var first = node.GetFirstToken();
        var (leading, remarks) = TriviaReader.Documented(first);
        var trailing = TriviaReader.Trailing(last);
        if (remarks is not null && trailing is not null)
        {
            // A line has room for one comment.
            leading = leading.Concat([remarks]);
            remarks = null;
        }

        var field = new FieldDeclaration(schemaName, reference, type.Arity, read.ToEquatableArray(), name.Origin())
        {
            FormerNames = FormerNameReader.Read(lists, context, isProperty: true),
            Leading = leading.Concat(TriviaReader.Inner(first, node.GetLastToken())).ToEquatableArray(),
            TrailingComment = trailing ?? remarks,
        };
        return (field, shape with { SchemaName = schemaName.Text, IsTypedJson = isJson });
    }
}
