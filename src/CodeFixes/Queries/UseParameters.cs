using System.Collections.Immutable;
using System.Composition;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using SchemaFirst.Analyzers.Queries;

namespace SchemaFirst.CodeFixes.Queries;

/// <summary>Makes an interpolated string of built SQL, so that its values become parameters.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class UseParameters : QueryCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [QueryRules.SqlBuiltFromText.Id];

    internal override IEnumerable<QueryFix> Fix(SyntaxNode node, Diagnostic diagnostic, SemanticModel model)
    {
        if (node.FirstAncestorOrSelf<ArgumentSyntax>() is not { Parent.Parent: InvocationExpressionSyntax raw } argument || PartsOf(argument.Expression) is not { } parts)
        {
            yield break;
        }

        var sql = Write(parts);
        // Where a method takes SQL the string is enough; elsewhere the cast says that it is no text.
        var text = raw.Parent is ArgumentSyntax ? sql : $"({CallEditor.NameOf(model, raw.SpanStart, "Sql")}){sql}";
        yield return new QueryFix("Pass the values as parameters", "UseParameters", new TextChange(raw.Span, text));
    }

    // Pieces of text and expressions in turn; null for what is put together in another way.
    private static List<object>? PartsOf(ExpressionSyntax expression)
    {
        switch (expression)
        {
            case ParenthesizedExpressionSyntax brackets:
                return PartsOf(brackets.Expression);
            case LiteralExpressionSyntax literal when literal.IsKind(SyntaxKind.StringLiteralExpression):
                return [literal.Token.ValueText];
            case BinaryExpressionSyntax binary when binary.IsKind(SyntaxKind.AddExpression):
                return PartsOf(binary.Left) is { } left && PartsOf(binary.Right) is { } right ? [.. left, .. right] : null;
            case InterpolatedStringExpressionSyntax interpolated:
                return [.. interpolated.Contents.Select(static content => content is InterpolatedStringTextSyntax text ? (object)text.TextToken.ValueText : ((InterpolationSyntax)content).Expression)];
            case InvocationExpressionSyntax or ConditionalExpressionSyntax:
                return null;
            default:
                return [expression];
        }
    }

    private static string Write(List<object> parts)
    {
        var text = new StringBuilder("$\"");
        for (var index = 0; index < parts.Count; index++)
        {
            if (parts[index] is ExpressionSyntax value)
            {
                text.Append('{').Append(value is ConditionalExpressionSyntax ? $"({value})" : value.ToString()).Append('}');
                continue;
            }

            // Quotes around a value were there for the text; a parameter has none.
            var piece = (string)parts[index];
            piece = index > 0 && parts[index - 1] is ExpressionSyntax && piece.StartsWith("'", StringComparison.Ordinal) && Ends(parts, index - 2) ? piece.Substring(1) : piece;
            piece = index + 1 < parts.Count && parts[index + 1] is ExpressionSyntax && piece.EndsWith("'", StringComparison.Ordinal) && Begins(parts, index + 2) ? piece.Substring(0, piece.Length - 1) : piece;
            text.Append(SymbolDisplay.FormatLiteral(piece, quote: false).Replace("\"", "\\\"").Replace("{", "{{").Replace("}", "}}"));
        }

        return text.Append('"').ToString();
    }

    private static bool Ends(List<object> parts, int index) => index >= 0 && parts[index] is string text && text.EndsWith("'", StringComparison.Ordinal);

    private static bool Begins(List<object> parts, int index) => index < parts.Count && parts[index] is string text && text.StartsWith("'", StringComparison.Ordinal);
}
