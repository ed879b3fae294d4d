using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using SchemaFirst.Analyzers.Queries;

namespace SchemaFirst.CodeFixes.Queries;

/// <summary>Lets the query load the relation that its record is asked for.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class LoadRelation : QueryCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [QueryRules.RelationNotLoaded.Id];

    internal override IEnumerable<QueryFix> Fix(SyntaxNode node, Diagnostic diagnostic, SemanticModel model)
    {
        if (diagnostic.AdditionalLocations is not [var place] || place.SourceTree != node.SyntaxTree
            || node.SyntaxTree.GetRoot().FindNode(place.SourceSpan, getInnermostNodeForTie: true).FirstAncestorOrSelf<InvocationExpressionSyntax>() is not { } call)
        {
            yield break;
        }

        var relation = node.ToString();
        var path = diagnostic.Properties[QueryRules.RelationPath]!.Split(['/'], StringSplitOptions.RemoveEmptyEntries);
        if (Change(call, path, relation) is { } change)
        {
            yield return new QueryFix($"Load '{relation}'", "LoadRelation", change);
        }
    }

    private static TextChange? Change(InvocationExpressionSyntax call, string[] path, string relation)
    {
        if (path.Length == 0)
        {
            return CallEditor.Argument(call) is BaseObjectCreationExpressionSyntax known ? Include(known, relation) : CallEditor.AddArgumentMember(call, $"Include = new() {{ {relation} = true }}");
        }

        var arguments = CallEditor.Argument(call) as BaseObjectCreationExpressionSyntax;
        foreach (var step in path)
        {
            if (arguments is null || CallEditor.Member(arguments, "Include")?.Right is not BaseObjectCreationExpressionSyntax include || CallEditor.Member(include, step) is not { } member)
            {
                return null;
            }

            if (member.Right.IsKind(SyntaxKind.TrueLiteralExpression))
            {
                return new TextChange(member.Right.Span, $"new() {{ Include = new() {{ {relation} = true }} }}");
            }

            arguments = member.Right as BaseObjectCreationExpressionSyntax;
        }

        return arguments is null ? null : Include(arguments, relation);
    }

    private static TextChange? Include(BaseObjectCreationExpressionSyntax arguments, string relation) => CallEditor.Member(arguments, "Include") switch
    {
        null => CallEditor.AddMember(arguments, $"Include = new() {{ {relation} = true }}"),
        { Right: BaseObjectCreationExpressionSyntax include } => CallEditor.Member(include, relation) is { } off
            ? new TextChange(off.Right.Span, "true")
            : CallEditor.AddMember(include, $"{relation} = true"),
        { Right: LiteralExpressionSyntax nothing } => new TextChange(nothing.Span, $"new() {{ {relation} = true }}"),
        _ => null,
    };
}
