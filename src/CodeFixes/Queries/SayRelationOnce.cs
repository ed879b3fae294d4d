using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaFirst.Analyzers.Queries;

namespace SchemaFirst.CodeFixes.Queries;

/// <summary>Takes away the key of a relation that the same data says by the relation itself.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class SayRelationOnce : QueryCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [QueryRules.RelationSaidTwice.Id];

    internal override IEnumerable<QueryFix> Fix(SyntaxNode node, Diagnostic diagnostic, SemanticModel model)
    {
        if (node.FirstAncestorOrSelf<AssignmentExpressionSyntax>() is { Parent: InitializerExpressionSyntax } assignment)
        {
            yield return new QueryFix($"Take away '{assignment.Left}'", "TakeAwayKey", CallEditor.Remove(assignment));
        }
    }
}
