using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.CSharp;

/// <summary>The schema's name of a declaration: by <c>[SchemaName]</c> or by convention. Its place is always the C# name.</summary>
internal static class SchemaNames
{
    public static Identifier Of(SyntaxList<AttributeListSyntax> lists, SyntaxToken name, string byConvention)
    {
        foreach (var list in lists)
        {
            foreach (var attribute in list.Attributes)
            {
                if (AttributeName.Of(attribute).Name == "SchemaName"
                    && attribute.ArgumentList?.Arguments is [{ Expression: LiteralExpressionSyntax { Token.Value: string text } }])
                {
                    return new Identifier(text, name.Origin());
                }
            }
        }

        return new Identifier(byConvention, name.Origin());
    }
}
