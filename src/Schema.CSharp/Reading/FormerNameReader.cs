using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaFirst.Schema.Syntax;
using AttributeSyntax = Microsoft.CodeAnalysis.CSharp.Syntax.AttributeSyntax;
using ExpressionSyntax = Microsoft.CodeAnalysis.CSharp.Syntax.ExpressionSyntax;

namespace SchemaFirst.Schema.CSharp;

/// <summary>Reads <c>[RenamedFrom]</c>, which is a word to the next migration and has none in the schema language.</summary>
internal static class FormerNameReader
{
    /// <summary>The former names, in order.</summary>
    /// <param name="lists">The attributes.</param>
    /// <param name="context">Told of what cannot be read.</param>
    /// <param name="isProperty">True where the convention of field names makes another name of a C# name.</param>
    public static EquatableArray<FormerName> Read(SyntaxList<AttributeListSyntax> lists, ReadingContext context, bool isProperty = false)
    {
        List<FormerName>? names = null;
        foreach (var list in lists)
        {
            foreach (var attribute in list.Attributes)
            {
                if (AttributeName.Of(attribute).Name == "RenamedFrom" && Read(attribute, context, isProperty) is { } name)
                {
                    (names ??= []).Add(name);
                }
            }
        }

        return names?.ToEquatableArray() ?? default;
    }

    private static FormerName? Read(AttributeSyntax attribute, ReadingContext context, bool isProperty)
    {
        string? name = null, schema = null;
        foreach (var argument in attribute.ArgumentList?.Arguments ?? default)
        {
            if (TextOf(argument.Expression) is not { } text)
            {
                context.Report(FormRules.ArgumentNotConstant, argument.Expression.Origin());
                return null;
            }

            if (argument.NameEquals is null)
            {
                name = text;
            }
            else
            {
                schema = text;
            }
        }

        var byConvention = isProperty && name is not null ? NamingConvention.ToFieldName(name) : name;
        return name is null ? null : new FormerName(name, attribute.Origin()) { Schema = schema, ByConvention = byConvention == name ? null : byConvention };
    }

    // A member that still exists may be named by nameof: the new name's neighbour, say, or the model it was split from.
    private static string? TextOf(ExpressionSyntax expression) => expression switch
    {
        LiteralExpressionSyntax { Token.Value: string text } => text,
        InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" }, ArgumentList.Arguments: [var operand] } => operand.Expression switch
        {
            MemberAccessExpressionSyntax member => member.Name.Identifier.ValueText,
            SimpleNameSyntax simple => simple.Identifier.ValueText,
            _ => null,
        },
        _ => null,
    };
}
