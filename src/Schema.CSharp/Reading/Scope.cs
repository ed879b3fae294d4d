using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.CSharp;

/// <summary>What surrounds a type declaration.</summary>
internal static class Scope
{
    public static string NamespaceOf(SyntaxNode node) => string.Join(".", node.Ancestors()
        .OfType<BaseNamespaceDeclarationSyntax>().Reverse().Select(static found => found.Name.ToString()));

    public static EquatableArray<string> UsingsOf(SyntaxNode node)
    {
        var unit = node.SyntaxTree.GetCompilationUnitRoot();
        return unit.Usings.Concat(node.Ancestors().OfType<BaseNamespaceDeclarationSyntax>().SelectMany(static found => found.Usings))
            .Where(static directive => directive.Alias is null && !directive.StaticKeyword.IsKind(SyntaxKind.StaticKeyword) && directive.Name is not null)
            .Select(static directive => directive.Name!.ToString())
            .ToEquatableArray();
    }

    public static string AccessibilityOf(SyntaxTokenList modifiers, string unlessTold)
    {
        var words = modifiers.Where(static modifier => modifier.Kind() is
            SyntaxKind.PublicKeyword or SyntaxKind.InternalKeyword or SyntaxKind.ProtectedKeyword or SyntaxKind.PrivateKeyword or SyntaxKind.FileKeyword)
            .Select(static modifier => modifier.ValueText);
        var text = string.Join(" ", words);
        return text.Length == 0 ? unlessTold : text;
    }
}
