using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaFirst.Analyzers.Queries;

namespace SchemaFirst.CodeFixes.Queries;

/// <summary>Gives a page the order of the identity.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class OrderByIdentity : QueryCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [QueryRules.PageWithoutOrder.Id];

    internal override IEnumerable<QueryFix> Fix(SyntaxNode node, Diagnostic diagnostic, SemanticModel model)
    {
        if (node.FirstAncestorOrSelf<BaseObjectCreationExpressionSyntax>() is not { } creation || OrderOf(model.GetTypeInfo(creation).Type) is not { } order)
        {
            yield break;
        }

        var names = QueryKeys.Of(order);
        if (names.Count > 0)
        {
            var sort = CallEditor.NameOf(model, creation.SpanStart, "Sort");
            var list = $"OrderBy = [{string.Join(", ", names.Select(name => $"new() {{ {name} = {sort}.Asc }}"))}]";
            yield return new QueryFix(
                $"Order by {string.Join(", ", names.Select(static name => $"'{name}'"))}",
                "OrderByIdentity",
                CallEditor.Member(creation, "OrderBy") is { } empty ? new Microsoft.CodeAnalysis.Text.TextChange(empty.Span, list) : CallEditor.AddMember(creation, list));
        }
    }

    // The element type of OrderBy, which stands beside its record.
    private static INamedTypeSymbol? OrderOf(ITypeSymbol? arguments)
    {
        for (var type = arguments; type is not null; type = type.BaseType)
        {
            if (type.GetMembers("OrderBy").OfType<IPropertySymbol>().FirstOrDefault()?.Type is INamedTypeSymbol { TypeArguments: [INamedTypeSymbol order] })
            {
                return order;
            }
        }

        return null;
    }
}
