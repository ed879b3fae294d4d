using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using SchemaFirst.Generator.Emit;
using SchemaFirst.Generator.Specs;
using SchemaFirst.Schema.CSharp;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Generator;

/// <summary>
/// Makes the typed client. Wiring only: shapes are read from syntax alone and kept per node, linked over the whole set, and split
/// again, so that an edit emits the models it changed and nothing else. It reports nothing: analyzers do.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class ClientGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var shapes = context.SyntaxProvider
            .CreateSyntaxProvider(
                predicate: static (node, _) => SchemaReader.LooksLikeSchema(node),
                transform: static (found, _) => SchemaReader.Read(found.Node))
            .WithTrackingName(Steps.ReadShapes);

        var schema = shapes.Collect()
            .Select(static (all, _) => SpecBuilder.Build(SchemaLinker.Link(all.Where(static shape => shape is not null)!)))
            .WithTrackingName(Steps.LinkSchema);

        var models = schema.SelectMany(static (all, _) => all.Models).WithTrackingName(Steps.LinkModels);
        var enums = schema.SelectMany(static (all, _) => all.Enums).WithTrackingName(Steps.LinkEnums);
        var clients = schema.SelectMany(static (all, _) => all.Clients).WithTrackingName(Steps.LinkClients);
        var migrations = context.AdditionalTextsProvider
            .Where(static file => MigrationFile.IsMigration(file.Path))
            .Select(static (file, stop) => new MigrationFile(MigrationFile.NameOf(file.Path), file.GetText(stop)?.ToString() ?? ""))
            .WithTrackingName(Steps.ReadMigrations)
            .Collect()
            .Select(static (all, _) => all.OrderBy(static file => file.Name, StringComparer.Ordinal).ToEquatableArray());

        context.RegisterSourceOutput(models, static (output, model) => Add(output, model.HintName, ModelEmitter.Emit(model)));
        context.RegisterSourceOutput(enums, static (output, type) => Add(output, type.HintName, EnumEmitter.Emit(type)));
        context.RegisterSourceOutput(clients, static (output, client) => Add(output, client.HintName, ClientEmitter.Emit(client)));
        context.RegisterSourceOutput(clients.Combine(migrations), static (output, pair) =>
            Add(output, MigrationsEmitter.HintName(pair.Left), MigrationsEmitter.Emit(pair.Left, pair.Right)));
    }

    private static void Add(SourceProductionContext output, string hintName, string text) => output.AddSource(hintName, SourceText.From(text, Encoding.UTF8));
}
