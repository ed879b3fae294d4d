using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Cli.Sources;

/// <summary>Narrows a schema whose client names several providers to one of them, as <c>.prisma</c> text needs it.</summary>
internal static class ProviderChoice
{
    /// <summary>The schema for one provider: its datasource names only that one, and native types of the others are left out.</summary>
    /// <param name="schema">The schema as read.</param>
    /// <param name="provider">The wanted provider; null takes the first that the client names.</param>
    /// <exception cref="CliException">The client does not name that provider.</exception>
    public static LoadedSchema Narrow(LoadedSchema schema, string? provider)
    {
        var named = Providers(schema.Syntax);
        if (provider is not null && named.Count > 0 && !named.Contains(provider))
        {
            throw new CliException("SF9015", $"The schema does not name provider '{provider}'", $"Choose one of: {string.Join(", ", named)}");
        }

        return named.Count > 1 || schema.IsCSharp && named.Count == 1
            ? schema with { Syntax = NarrowSyntax(schema.Syntax, provider ?? named[0]) }
            : schema;
    }

    private static IReadOnlyList<string> Providers(SchemaSyntax syntax) =>
        syntax.Declarations.OfType<ConfigurationDeclaration>()
            .Where(static block => block.Kind == ConfigurationKind.Datasource)
            .SelectMany(static block => block.Properties)
            .Where(static property => property.Name.Text == "provider")
            .SelectMany(static property => property.Value switch
            {
                StringExpression one => [one.Value],
                ArrayExpression several => several.Elements.OfType<StringExpression>().Select(static element => element.Value),
                _ => Enumerable.Empty<string>(),
            }).ToList();

    private static SchemaSyntax NarrowSyntax(SchemaSyntax syntax, string provider) => syntax with
    {
        Declarations = syntax.Declarations.Select(declaration => declaration switch
        {
            ConfigurationDeclaration { Kind: ConfigurationKind.Datasource } block => block with
            {
                Members = block.Members.Select(member => member is ConfigurationProperty { Name.Text: "provider", Value: ArrayExpression list } property
                    ? property with { Value = new StringExpression(provider, provider, list.Origin) }
                    : member).ToEquatableArray(),
            },
            ModelDeclaration model => model with
            {
                Members = model.Members.Select(member => member is FieldDeclaration field
                    ? field with { Attributes = Keep(field.Attributes, provider) }
                    : member).ToEquatableArray(),
            },
            _ => declaration,
        }).ToEquatableArray(),
    };

    private static EquatableArray<AttributeSyntax> Keep(EquatableArray<AttributeSyntax> attributes, string provider) =>
        attributes.Where(attribute => attribute.Provider is null || attribute.Provider == provider)
            .Select(static attribute => attribute with { Provider = null }).ToEquatableArray();
}
