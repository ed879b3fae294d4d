using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaFirst.Analyzers.Queries;

namespace SchemaFirst.CodeFixes.Queries;

/// <summary>Fills in a missing key from a variable or parameter of the same name and type.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class SetFromScope : QueryCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [QueryRules.SelectorWithoutKey.Id, QueryRules.RelationLeftOut.Id];

    internal override IEnumerable<QueryFix> Fix(SyntaxNode node, Diagnostic diagnostic, SemanticModel model)
    {
        if (node.FirstAncestorOrSelf<BaseObjectCreationExpressionSyntax>() is not { } creation || model.GetTypeInfo(creation).Type is not { } type)
        {
            yield break;
        }

        var message = diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture);
        var locals = model.LookupSymbols(creation.SpanStart).Where(static symbol => symbol is ILocalSymbol or IParameterSymbol).ToList();
        foreach (var property in type.GetMembers().OfType<IPropertySymbol>().Where(property => message.Contains($"'{property.Name}'")))
        {
            if (property.Type is INamedTypeSymbol { Name: "Optional" } optional && locals.Find(local => IsMeant(local, property.Name, optional.TypeArguments[0])) is { } local)
            {
                yield return new QueryFix($"Set '{property.Name}' to '{local.Name}'", "Set" + property.Name, CallEditor.AddMember(creation, $"{property.Name} = {local.Name}"));
            }
        }
    }

    private static bool IsMeant(ISymbol local, string name, ITypeSymbol type) =>
        string.Equals(local.Name, name, StringComparison.OrdinalIgnoreCase)
        && SymbolEqualityComparer.Default.Equals(local is ILocalSymbol variable ? variable.Type : ((IParameterSymbol)local).Type, type);
}
