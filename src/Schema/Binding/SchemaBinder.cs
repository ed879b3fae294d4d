using SchemaFirst.Schema.Binding.Configuration;
using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Rules;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Binding;

/// <summary>Gives names their meaning and judges the result by every rule.</summary>
/// <remarks>
/// Four passes, each of which only looks back: names, types, attributes, relations. All of them always run, over whatever the one before
/// could resolve; the rules judge only what was read without error, because they would repeat its errors in other words.
/// </remarks>
public static class SchemaBinder
{
    /// <summary>Binds for the datasource's provider.</summary>
    public static SchemaModel Bind(SchemaSyntax syntax, DiagnosticBag diagnostics) => Run(syntax, null, diagnostics);

    /// <summary>Binds for one provider of a client that names several.</summary>
    public static SchemaModel Bind(SchemaSyntax syntax, Provider provider, DiagnosticBag diagnostics) => Run(syntax, provider, diagnostics);

    /// <summary>
    /// Only gives names their meaning: no configuration's findings, no rules. The formatter completes relations where this much is without error.
    /// </summary>
    internal static SchemaModel Resolve(SchemaSyntax syntax, DiagnosticBag diagnostics)
    {
        var configuration = ConfigurationBinder.Bind(syntax, null, new DiagnosticBag());
        var schema = new SchemaModel { Syntax = syntax, Provider = configuration.Provider, Datasource = configuration.Datasource };
        var context = new BindingContext(schema, diagnostics);
        NamePass.Run(context);
        TypePass.Run(context);
        AttributePass.Run(context);
        RelationPass.Run(context);
        return schema;
    }

    private static SchemaModel Run(SchemaSyntax syntax, Provider? provider, DiagnosticBag diagnostics)
    {
        var configuration = ConfigurationBinder.Bind(syntax, provider, diagnostics);
        var schema = new SchemaModel
        {
            Syntax = syntax,
            Provider = configuration.Provider,
            Datasource = configuration.Datasource,
            Generators = configuration.Generators,
            PreviewFeatures = configuration.PreviewFeatures,
            RelationMode = configuration.RelationMode,
        };

        var context = new BindingContext(schema, diagnostics);
        NamePass.Run(context);
        TypePass.Run(context);
        AttributePass.Run(context);
        var relations = RelationPass.Run(context);
        DatabaseNames.Fill(schema);
        if (!diagnostics.HasErrors)
        {
            RulePipeline.Run(schema, relations, diagnostics);
        }

        return schema;
    }
}
