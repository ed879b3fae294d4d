using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.CSharp;

/// <summary>One provider's part of a schema that is for several, as <c>schema.prisma</c> needs it.</summary>
internal static class ProviderView
{
    public static SchemaSyntax Of(SchemaSyntax schema, string provider) => schema with
    {
        Declarations = schema.Declarations.Select(declaration => Narrow(declaration, provider)).ToEquatableArray(),
    };

    private static Declaration Narrow(Declaration declaration, string provider) => declaration switch
    {
        ModelDeclaration model => model with { Members = model.Members.Select(member => Narrow(member, provider)).ToEquatableArray() },
        ConfigurationDeclaration { Kind: ConfigurationKind.Datasource } source => source with
        {
            Members = source.Members.Select(member => NarrowLine(member, provider)).ToEquatableArray(),
        },
        _ => declaration,
    };

    private static Member Narrow(Member member, string provider) =>
        member is FieldDeclaration field && field.Attributes.Any(attribute => IsOfAnother(attribute, provider))
            ? field with { Attributes = field.Attributes.Where(attribute => !IsOfAnother(attribute, provider)).ToEquatableArray() }
            : member;

    private static Member NarrowLine(Member member, string provider) =>
        member is ConfigurationProperty { Name.Text: "provider", Value: ArrayExpression } line
            ? line with { Value = new StringExpression(provider, provider, line.Value.Origin) }
            : member;

    private static bool IsOfAnother(AttributeSyntax attribute, string provider) => attribute.Provider is { } other && other != provider;
}
