using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaFirst.Schema.CSharp;

namespace SchemaFirst.Cli.Sources;

/// <summary>Finds in a C# file what is not the schema's, and would be lost were the file written anew.</summary>
internal static class HandMade
{
    private static readonly HashSet<string> Words = [.. typeof(ModelAttribute).Assembly.GetExportedTypes().Select(static type => Plain(type.Name))];

    /// <summary>The first thing that is not the schema's, in words; null when there is none.</summary>
    public static string? Find(SourceText file, LinkedSchema schema)
    {
        var root = CSharpSyntaxTree.ParseText(file.Text, new CSharpParseOptions(LanguageVersion.Latest)).GetCompilationUnitRoot();
        return root.DescendantNodes(static node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax)
            .OfType<MemberDeclarationSyntax>().Where(static member => member is not BaseNamespaceDeclarationSyntax)
            .Select(member => Of(member, schema)).FirstOrDefault(static found => found is not null);
    }

    private static string? Of(MemberDeclarationSyntax member, LinkedSchema schema)
    {
        if (member.DescendantNodes().OfType<AttributeSyntax>().FirstOrDefault(static attribute => !Words.Contains(Last(attribute.Name))) is { } unknown)
        {
            return $"has the attribute '{unknown.Name}'";
        }

        return member switch
        {
            EnumDeclarationSyntax => null,
            TypeDeclarationSyntax type when schema.Models.FirstOrDefault(model => model.Shape.ClrName == type.Identifier.ValueText) is { } model =>
                type.Members.FirstOrDefault(part => part is not PropertyDeclarationSyntax property || model.Shape.FindProperty(property.Identifier.ValueText) is null) is { } other
                    ? $"has the member '{Name(other)}'"
                    : null,
            TypeDeclarationSyntax type when schema.Clients.Any(client => client.ClrName == type.Identifier.ValueText) && type.Members.Count == 0 => null,
            _ => $"has '{Name(member)}'",
        };
    }

    private static string Name(MemberDeclarationSyntax member) => member switch
    {
        MethodDeclarationSyntax method => method.Identifier.ValueText,
        PropertyDeclarationSyntax property => property.Identifier.ValueText,
        BaseTypeDeclarationSyntax type => type.Identifier.ValueText,
        ConstructorDeclarationSyntax constructor => constructor.Identifier.ValueText,
        _ => member.ToString().Split('\n')[0].Trim(),
    };

    private static string Last(NameSyntax name) => name switch
    {
        QualifiedNameSyntax qualified => Plain(qualified.Right.Identifier.ValueText),
        AliasQualifiedNameSyntax alias => Plain(alias.Name.Identifier.ValueText),
        SimpleNameSyntax simple => Plain(simple.Identifier.ValueText),
        _ => "",
    };

    private static string Plain(string name) => name.EndsWith("Attribute", StringComparison.Ordinal) && name.Length > 9 ? name[..^9] : name;
}
