using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaFirst.Analyzers.Queries;

namespace SchemaFirst.CodeFixes.Queries;

/// <summary>Says that a write without a condition is meant for every record.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class SayAllRecords : QueryCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [QueryRules.WriteWithoutFilter.Id];

    internal override IEnumerable<QueryFix> Fix(SyntaxNode node, Diagnostic diagnostic, SemanticModel model)
    {
        if (node.FirstAncestorOrSelf<InvocationExpressionSyntax>() is { } call
            && (CallEditor.Argument(call) is BaseObjectCreationExpressionSyntax creation && CallEditor.Member(creation, "Where") is { } nothing
                ? new Microsoft.CodeAnalysis.Text.TextChange(nothing.Right.Span, "new()")
                : CallEditor.AddArgumentMember(call, "Where = new()")) is { } change)
        {
            yield return new QueryFix("Say that every record is meant", "SayAllRecords", change);
        }
    }
}
