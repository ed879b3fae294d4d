using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using SchemaFirst.Analyzers.Queries;

namespace SchemaFirst.CodeFixes.Queries;

/// <summary>Writes "left out" where <c>default</c> would be a value.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class LeaveOut : QueryCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [QueryRules.DefaultIsAValue.Id];

    internal override IEnumerable<QueryFix> Fix(SyntaxNode node, Diagnostic diagnostic, SemanticModel model)
    {
        for (var outer = node as ExpressionSyntax; outer is not null; outer = outer.Parent as ExpressionSyntax ?? outer.Parent?.Parent as SwitchExpressionSyntax)
        {
            if (model.GetConversion(outer) is { IsUserDefined: true } && model.GetTypeInfo(outer).ConvertedType is { } type)
            {
                var text = $"default({type.ToMinimalDisplayString(model, node.SpanStart)})";
                yield return new QueryFix("Leave the field out", "LeaveOut", new TextChange(node.Span, text));
                yield break;
            }
        }
    }
}
