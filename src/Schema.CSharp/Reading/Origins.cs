using Microsoft.CodeAnalysis;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.CSharp;

internal static class Origins
{
    public static Origin Origin(this SyntaxNode node) => new(node.SyntaxTree.FilePath, node.SpanStart, node.Span.End);

    public static Origin Origin(this SyntaxToken token) => new(token.SyntaxTree?.FilePath, token.SpanStart, token.Span.End);
}
