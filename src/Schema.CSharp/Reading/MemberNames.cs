using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.CSharp;

/// <summary>Names the members of a type that generated members could collide with.</summary>
internal static class MemberNames
{
    /// <summary>The names in order; a constructor that takes no parameters (in a client: any) is <c>.ctor</c>.</summary>
    public static EquatableArray<string> Of(TypeDeclarationSyntax type, bool withFields) =>
        type.Members.SelectMany(member => NamesOf(member, withFields)).ToEquatableArray();

    private static IEnumerable<string> NamesOf(MemberDeclarationSyntax member, bool withFields) => member switch
    {
        ConstructorDeclarationSyntax constructor when !constructor.Modifiers.Any(SyntaxKind.StaticKeyword)
            && (withFields || constructor.ParameterList.Parameters.Count == 0) => [".ctor"],
        MethodDeclarationSyntax method => [method.Identifier.ValueText],
        FieldDeclarationSyntax field => field.Declaration.Variables.Select(static variable => variable.Identifier.ValueText),
        BaseTypeDeclarationSyntax inner => [inner.Identifier.ValueText],
        PropertyDeclarationSyntax property => [property.Identifier.ValueText],
        _ => [],
    };
}
