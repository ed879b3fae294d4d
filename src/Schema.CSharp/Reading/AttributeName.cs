using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SchemaFirst.Schema.CSharp;

/// <summary>The name of an attribute as written: its last part without <c>Attribute</c>, and the part before it.</summary>
internal readonly record struct AttributeName(string? Qualifier, string Name)
{
    public static AttributeName Of(AttributeSyntax attribute) => attribute.Name switch
    {
        QualifiedNameSyntax { Left: var left, Right: var right } => new(LastName(left), WithoutSuffix(right.Identifier.ValueText)),
        SimpleNameSyntax simple => new(null, WithoutSuffix(simple.Identifier.ValueText)),
        AliasQualifiedNameSyntax alias => new(null, WithoutSuffix(alias.Name.Identifier.ValueText)),
        _ => new(null, ""),
    };

    private static string LastName(NameSyntax name) => name switch
    {
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        AliasQualifiedNameSyntax alias => alias.Name.Identifier.ValueText,
        _ => "",
    };

    private static string WithoutSuffix(string name) =>
        name.Length > 9 && name.EndsWith("Attribute", StringComparison.Ordinal) ? name.Substring(0, name.Length - 9) : name;
}
