using SchemaFirst.Schema.Diagnostics;
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
    /// <exception cref="CliException">The schema has errors, or does not name that provider.</exception>
    public static SchemaModel Bind(LoadedSchema? loaded, string provider, bool force)
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

    private static bool HasDatasource(SchemaSyntax syntax) => syntax.Declarations.Any(static block => block is ConfigurationDeclaration { Kind: ConfigurationKind.Datasource });

    private static IEnumerable<Declaration> Datasource(string provider) =>
        SchemaParser.Parse($"datasource db {{\n  provider = \"{provider}\"\n}}\n", null, new DiagnosticBag()).Declarations;
}
