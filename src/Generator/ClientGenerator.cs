using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using SchemaFirst.Generator.Emit;
using SchemaFirst.Generator.Select;
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

        var linked = shapes.Collect()
            .Select(static (all, _) => SchemaLinker.Link(all.Where(static shape => shape is not null)!))
            .WithTrackingName(Steps.LinkSchema);
        var schema = linked.Select(static (all, _) => SpecBuilder.Build(all)).WithTrackingName(Steps.SpecifySchema);

        var models = schema.SelectMany(static (all, _) => all.Models).WithTrackingName(Steps.LinkModels);
        var enums = schema.SelectMany(static (all, _) => all.Enums).WithTrackingName(Steps.LinkEnums);
        var clients = schema.SelectMany(static (all, _) => all.Clients).WithTrackingName(Steps.LinkClients);
        var migrations = context.AdditionalTextsProvider
            .Where(static file => MigrationFile.IsMigration(file.Path))
            .Select(static (file, stop) => new MigrationFile(MigrationFile.NameOf(file.Path), file.GetText(stop)?.ToString() ?? ""))
            .WithTrackingName(Steps.ReadMigrations)
            .Collect()
            .Select(static (all, _) => all.OrderBy(static file => file.Name, StringComparer.Ordinal).ToEquatableArray());

        var migrated = context.AdditionalTextsProvider
            .Where(static file => MigratedSchema.IsSnapshot(file.Path))
            .Select(static (file, stop) => MigratedSchema.Read(file.Path, file.GetText(stop)?.ToString() ?? ""))
            .WithTrackingName(Steps.ReadSnapshots)
            .Collect()
            .Select(static (all, _) => all.ToEquatableArray());

        var files = models.Select(static (model, _) => new EmittedFile(model.HintName, ModelEmitter.Emit(model)));
        var enumFiles = enums.Select(static (type, _) => new EmittedFile(type.HintName, EnumEmitter.Emit(type)));
        var clientFiles = clients.Select(static (client, _) => new EmittedFile(client.HintName, ClientEmitter.Emit(client)));
        context.RegisterSourceOutput(files, Add);
        context.RegisterSourceOutput(enumFiles, Add);
        context.RegisterSourceOutput(clientFiles, Add);
        context.RegisterSourceOutput(clients.Combine(migrations).Combine(migrated), static (output, pair) =>
            Add(output, new EmittedFile(MigrationsEmitter.HintName(pair.Left.Left), MigrationsEmitter.Emit(pair.Left.Left, pair.Left.Right, pair.Right))));

        // The SQL is of no use while typing, and the only thing that the whole schema must be bound for.
        context.RegisterImplementationSourceOutput(clients.Combine(linked), static (output, pair) =>
        {
            var (scripts, fault) = ScriptSpecs.From(pair.Right);
            if (scripts.Count > 0 || fault is not null)
            {
                Add(output, new EmittedFile(ScriptEmitter.HintName(pair.Left), ScriptEmitter.Emit(pair.Left, scripts, fault)));
            }
        });

        // The one step that binds C#: only a build runs it, while typing the method itself answers.
        var calls = context.SyntaxProvider.CreateSyntaxProvider(
            predicate: static (node, _) => SelectCall.LooksLikeOne(node),
            transform: static (found, _) => (InvocationExpressionSyntax)found.Node);
        var client = files.Collect().Combine(enumFiles.Collect()).Combine(clientFiles.Collect())
            .Select(static (all, _) => all.Left.Left.AddRange(all.Left.Right).AddRange(all.Right));
        context.RegisterImplementationSourceOutput(
            calls.Collect().Combine(context.CompilationProvider).Combine(client.Combine(models.Collect())),
            static (output, input) =>
            {
                var ((found, compilation), (trees, specs)) = input;
                var bound = SelectCallBinder.Bind(compilation, found, trees, specs, output.CancellationToken).ToList();
                if (bound.Count > 0)
                {
                    Add(output, new EmittedFile("SchemaFirst.Generated.SelectCalls.g.cs", InterceptorEmitter.Emit(bound, specs)));
                }
            });
    }

    private static void Add(SourceProductionContext output, EmittedFile file) => output.AddSource(file.HintName, SourceText.From(file.Text, Encoding.UTF8));
}
