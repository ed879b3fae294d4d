using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.CSharp;

/// <summary>Takes the type of a property apart: what is it a list of, may it be null, what is left.</summary>
internal static class TypeReader
{
    public static ReadType Read(TypeSyntax whole)
    {
        var type = whole;
        var arity = FieldArity.Required;
        var isNullableList = false;
        if (type is NullableTypeSyntax nullable)
        {
            arity = FieldArity.Optional;
            type = nullable.ElementType;
        }

        if (ElementOfList(type) is { } element)
        {
            isNullableList = arity == FieldArity.Optional;
            arity = FieldArity.List;
            type = element is NullableTypeSyntax inner ? inner.ElementType : element;
        }

        return new ReadType(whole, type, Name(type), arity, isNullableList);
    }

    private static TypeSyntax? ElementOfList(TypeSyntax type) => type switch
    {
        ArrayTypeSyntax array when !IsByte(array.ElementType) => array.ElementType,
        QualifiedNameSyntax qualified => ElementOfList(qualified.Right),
        AliasQualifiedNameSyntax alias => ElementOfList(alias.Name),
        GenericNameSyntax { TypeArgumentList.Arguments: [var element] } generic when IsList(generic.Identifier.ValueText) => element,
        _ => null,
    };

    private static bool IsList(string name) => name is
        "IReadOnlyList" or "IReadOnlyCollection" or "IEnumerable" or "IList" or "ICollection" or "List" or "ImmutableArray";

    private static bool IsSystem(NameSyntax scope) => scope.ToString() is "System" or "global::System" or "System.Text.Json" or "global::System.Text.Json";

    private static bool IsByte(TypeSyntax type) => type is PredefinedTypeSyntax predefined && predefined.Keyword.IsKind(SyntaxKind.ByteKeyword);

    private static string Name(TypeSyntax type) => type switch
    {
        PredefinedTypeSyntax predefined => predefined.Keyword.ValueText,
        ArrayTypeSyntax array => Name(array.ElementType) + "[]",
        QualifiedNameSyntax qualified => (IsSystem(qualified.Left) ? ScalarNames.System : "") + Name(qualified.Right),
        AliasQualifiedNameSyntax alias => Name(alias.Name),
        // "@string" is a type of that name, not the keyword.
        SimpleNameSyntax simple => simple.Identifier.Text,
        _ => type.ToString(),
    };
}
