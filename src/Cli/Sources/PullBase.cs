using SchemaFirst.Schema.Binding;
using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Formatting;
using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Syntax;
using SchemaFirst.Schema.Text;

namespace SchemaFirst.Cli.Sources;

/// <summary>The schema that a pull starts from.</summary>
internal static class PullBase
{
    /// <summary>The schema that was there, or what there is to start with: its datasource and generators, or a datasource of the provider alone.</summary>
    /// <param name="loaded">The schema that was there; null without one.</param>
    /// <param name="provider">The database's provider.</param>
    /// <param name="force">Start with datasource and generators alone.</param>
    /// <param name="schemas">The database schemas to pull; empty for the datasource's own.</param>
    /// <exception cref="CliException">The schema has errors, or does not name that provider.</exception>
    public static SchemaModel Bind(LoadedSchema? loaded, string provider, bool force, IReadOnlyList<string> schemas) =>
        schemas.Count == 0 ? Bind(loaded, provider, force) : WithSchemas(Bind(loaded, provider, force), schemas);

    private static SchemaModel Bind(LoadedSchema? loaded, string provider, bool force)
    {
        if (loaded is not null && !force && HasDatasource(loaded.Syntax))
        {
            return BoundSchemas.BindValid(loaded, provider);
        }

        var syntax = loaded is null ? new SchemaSyntax(default, default) : BoundSchemas.ForProvider(loaded, HasDatasource(loaded.Syntax) ? provider : null).Syntax;
        var blocks = syntax.Declarations.Where(block => !force || block is ConfigurationDeclaration);
        var start = new SchemaSyntax((HasDatasource(syntax) ? blocks : Datasource(provider).Concat(blocks)).ToEquatableArray(), default);
        return BoundSchemas.BindValid(new LoadedSchema(start, loaded?.Files ?? [], new DiagnosticBag(), CSharp: null), provider);
    }

    // What was there is bound already, so the models keep their names; only where to look is another.
    private static SchemaModel WithSchemas(SchemaModel existing, IReadOnlyList<string> schemas)
    {
        var names = new ConfigurationProperty(
            new Identifier("schemas", Origin.None),
            new ArrayExpression(schemas.Select(static name => (ExpressionSyntax)new StringExpression(name, StringEscape.Escape(name), Origin.None)).ToEquatableArray(), Origin.None),
            Origin.None);
        var blocks = existing.Syntax.Declarations.Select(block => block is ConfigurationDeclaration { Kind: ConfigurationKind.Datasource } datasource
            ? datasource with { Members = datasource.Members.Where(static member => member is not ConfigurationProperty { Name.Text: "schemas" }).Append(names).ToEquatableArray() }
            : block);
        return SchemaBinder.Bind(existing.Syntax with { Declarations = blocks.ToEquatableArray() }, new DiagnosticBag());
    }

    private static bool HasDatasource(SchemaSyntax syntax) => syntax.Declarations.Any(static block => block is ConfigurationDeclaration { Kind: ConfigurationKind.Datasource });

    private static IEnumerable<Declaration> Datasource(string provider) =>
        SchemaParser.Parse($"datasource db {{\n  provider = \"{provider}\"\n}}\n", null, new DiagnosticBag()).Declarations;
}
