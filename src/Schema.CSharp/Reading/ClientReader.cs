using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaFirst.Schema.Syntax;
using AttributeSyntax = Microsoft.CodeAnalysis.CSharp.Syntax.AttributeSyntax;

namespace SchemaFirst.Schema.CSharp;

/// <summary>Reads the client class: each <c>[Datasource]</c> and <c>[Generator]</c> is a block.</summary>
internal static class ClientReader
{
    public static bool IsBlock(AttributeSyntax attribute) => AttributeName.Of(attribute).Name is "Datasource" or "Generator";

    public static bool DerivesFromClient(ClassDeclarationSyntax type) =>
        type.BaseList?.Types.Any(static part => part.Type.ToString() is var name && (name == "SchemaClient" || name.EndsWith(".SchemaClient", StringComparison.Ordinal))) == true;

    public static ClientShape Read(ClassDeclarationSyntax type)
    {
        var context = new ReadingContext();
        var blocks = new List<ConfigurationDeclaration>();
        var reader = new ConfigurationReader(context);
        foreach (var list in type.AttributeLists)
        {
            foreach (var attribute in list.Attributes)
            {
                if (IsBlock(attribute))
                {
                    var first = attribute == list.Attributes[0] ? list.GetFirstToken() : attribute.GetFirstToken();
                    var leading = TriviaReader.Read(first.LeadingTrivia);
                    if (blocks.Count > 0 && leading is not [{ Kind: TriviaKind.BlankLine }, ..])
                    {
                        leading.Insert(0, new Trivia(TriviaKind.BlankLine, ""));
                    }

                    blocks.Add(reader.Read(attribute, Options(type, attribute)) with
                    {
                        Leading = leading.ToEquatableArray(),
                        AfterClosing = TriviaReader.Trailing(attribute.GetLastToken().GetNextToken()),
                    });
                }
            }
        }

        if (!type.Modifiers.Any(SyntaxKind.PartialKeyword))
        {
            context.Report(FormRules.ClientNotPartial, type.Identifier.Origin(), type.Identifier.ValueText);
        }

        return new ClientShape
        {
            ClrName = type.Identifier.ValueText,
            Namespace = Scope.NamespaceOf(type),
            Usings = Scope.UsingsOf(type),
            Accessibility = Scope.AccessibilityOf(type.Modifiers, "internal"),
            IsPartial = type.Modifiers.Any(SyntaxKind.PartialKeyword),
            IsSealed = type.Modifiers.Any(SyntaxKind.SealedKeyword),
            IsClient = DerivesFromClient(type),
            OtherMembers = MemberNames.Of(type, withFields: true),
            Blocks = blocks.ToEquatableArray(),
            Order = OrderOf(type),
            Providers = blocks.Where(static block => block.Kind == ConfigurationKind.Datasource).SelectMany(ProvidersOf).ToEquatableArray(),
            Findings = context.Findings,
        };
    }

    private static List<AttributeSyntax> Options(ClassDeclarationSyntax type, AttributeSyntax block)
    {
        var name = FirstString(block);
        var isDatasource = AttributeName.Of(block).Name == "Datasource";
        return type.AttributeLists.SelectMany(static list => list.Attributes)
            .Where(attribute => isDatasource
                ? AttributeName.Of(attribute).Name == "DatasourceOption"
                : AttributeName.Of(attribute).Name == "GeneratorOption" && FirstString(attribute) == name)
            .ToList();
    }

    private static EquatableArray<string> OrderOf(ClassDeclarationSyntax type) => type.AttributeLists.SelectMany(static list => list.Attributes)
        .Where(static attribute => AttributeName.Of(attribute).Name == "SchemaOrder")
        .SelectMany(static attribute => attribute.ArgumentList?.Arguments ?? default)
        .Select(static argument => argument.Expression).OfType<TypeOfExpressionSyntax>()
        .Select(static named => TypeReader.Read(named.Type).Name.TrimStart('@'))
        .ToEquatableArray();

    private static string? FirstString(AttributeSyntax attribute) =>
        attribute.ArgumentList?.Arguments is [{ Expression: LiteralExpressionSyntax { Token.Value: string text } }, ..] ? text : null;

    private static IEnumerable<string> ProvidersOf(ConfigurationDeclaration block) =>
        block.Properties.FirstOrDefault(static property => property.Name.Text == "provider")?.Value switch
        {
            StringExpression text => [text.Value],
            ArrayExpression array => array.Elements.OfType<StringExpression>().Select(static text => text.Value),
            _ => [],
        };
}
