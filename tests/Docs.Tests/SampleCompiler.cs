using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using SchemaFirst.Analyzers;
using SchemaFirst.Generator;
using SchemaFirst.Schema.Binding;
using SchemaFirst.Schema.CSharp;
using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Migrations.Snapshots;

namespace SchemaFirst.Docs.Tests;

/// <summary>Compiles samples as a project of a reader would be: with the generator, and with the rules of the schema.</summary>
internal static class SampleCompiler
{
    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using Microsoft.AspNetCore.Builder;
        global using Microsoft.Extensions.DependencyInjection;
        global using SchemaFirst;
        global using SchemaFirst.Testing;
        """;

    private const string RuleUsings = Usings + "\nglobal using System.Text.Json;\n";

    // What the package hands to the compiler.
    private static readonly ImmutableArray<DiagnosticAnalyzer> AllAnalyzers =
    [
        .. typeof(SchemaAnalyzer).Assembly.GetTypes().Where(static type => !type.IsAbstract && typeof(DiagnosticAnalyzer).IsAssignableFrom(type))
            .Select(static type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    private static readonly CSharpParseOptions Language = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Preview)
        .WithFeatures([new("InterceptorsNamespaces", "SchemaFirst.Generated")]);

    private static readonly ImmutableArray<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Where(static path => path.EndsWith(".dll", StringComparison.Ordinal))
            .Select(static path => (MetadataReference)MetadataReference.CreateFromFile(path)),
    ];

    // Compilations that grow from one share what was read of their references.
    private static readonly CSharpCompilation Empty = CSharpCompilation.Create(
        "Sample", [], References, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    private static readonly string BlogModels = BlogFiles(static file => file != "BlogDb.cs");

    private static readonly string Blog = BlogModels + BlogFiles(static file => file == "BlogDb.cs");

    /// <summary>The errors of a block of declarations; a client alone stands before the blog's models.</summary>
    public static async Task<IReadOnlyList<string>> DeclareAsync(string page, int line, string code)
    {
        var placed = $"#line {line} \"{page}\"\n{code}\n#line default\n";
        return code.Contains("[Model", StringComparison.Ordinal) || !code.Contains(": SchemaClient", StringComparison.Ordinal)
            ? await CompileAsync(WithClient(placed), withRules: true)
            : await CompileAsync($"using System.Text.Json;\n{placed}{BlogModels}", withRules: true);
    }

    /// <summary>The errors of blocks of statements, each of which is a method.</summary>
    /// <param name="page">The page; errors name its lines.</param>
    /// <param name="blocks">The blocks with their first lines.</param>
    /// <param name="schema">The declarations that they speak of; null for the blog's.</param>
    public static async Task<IReadOnlyList<string>> RunAsync(string page, IEnumerable<(int Line, string Code)> blocks, string? schema)
    {
        var client = schema is null ? "BlogDb" : ClientOf(schema);
        var methods = string.Join('\n', blocks.Select(block => Method(page, block.Line, block.Code, client)));
        return await CompileAsync($"{(schema is null ? "using System.Text.Json;\n" + Blog : WithClient(schema))}\ninternal static class Samples\n{{\n{methods}\n}}\n", withRules: false);
    }

    /// <summary>
    /// What a project is told that holds blocks of a page: statements stand in a method, what speaks of no schema stands beside the blog's, and where
    /// no client is declared there is one.
    /// </summary>
    /// <param name="blocks">The blocks, each a file of its own.</param>
    /// <param name="files">The files that the project hands to the compiler besides.</param>
    public static async Task<IReadOnlyList<Diagnostic>> JudgeAsync(IReadOnlyList<Block> blocks, ImmutableArray<AdditionalText> files)
    {
        var (whole, generating) = Generate([Tree("Usings.cs", RuleUsings), .. TreesOf(blocks)]);
        return [.. generating, .. await whole.WithAnalyzers(AllAnalyzers, new AnalyzerOptions(files)).GetAllDiagnosticsAsync()];
    }

    /// <summary>The snapshot of a migration that leads to the records of blocks.</summary>
    public static string SnapshotOf(IReadOnlyList<Block> blocks, string script)
    {
        var linked = SchemaLinker.Link([.. TreesOf(blocks).Select(static tree => SchemaReader.ReadFile(tree))]);
        var findings = new DiagnosticBag();
        var schema = SchemaBinder.Bind(linked.ForProvider(linked.Providers[0]), findings);
        Assert.False(findings.HasErrors, blocks[0].Place + string.Concat(findings.Items.Select(static item => "\n" + item.Message)));
        return MigrationSnapshot.Create(schema, parent: null, script).ToText();
    }

    private static IReadOnlyList<SyntaxTree> TreesOf(IReadOnlyList<Block> blocks)
    {
        var isSchema = blocks.Any(static block => Samples.IsSchema(block.Code));
        var client = blocks.FirstOrDefault(static block => block.Code.Contains(": SchemaClient", StringComparison.Ordinal)) is { } declared ? ClientOf(declared.Code)
            : isSchema ? "SampleDb" : "BlogDb";
        var trees = blocks.Select(block => Tree(
            block.Place,
            Samples.IsDeclarations(block.Code) ? block.Code : $"internal static class Samples\n{{\n{Method(block.Page, block.Line, block.Code, client)}\n}}\n")).ToList();
        trees.AddRange(!isSchema ? [Tree("Blog.cs", Blog)] : client == "SampleDb" ? [Tree("SampleDb.cs", "[Datasource(Provider.PostgreSql)]\npublic sealed partial class SampleDb : SchemaClient;\n")] : []);
        return trees;
    }

    private static SyntaxTree Tree(string path, string code) => CSharpSyntaxTree.ParseText(code, Language, path, System.Text.Encoding.UTF8);

    private static string Method(string page, int line, string code, string client)
    {
        var given = new List<string>();
        given.AddRange(code.Contains(" db = ", StringComparison.Ordinal) ? [] : [$"{client} db"]);
        given.AddRange(code.Contains(" builder = ", StringComparison.Ordinal) ? [] : ["WebApplicationBuilder builder"]);
        given.AddRange(code.Contains(" sql = ", StringComparison.Ordinal) ? [] : ["SqlRecorder sql"]);
        return $$"""
                public static async Task Sample{{line}}Async({{string.Join(", ", given)}})
                {
                    await Task.Yield();
            #line {{line}} "{{page}}"
            {{code}}
            #line default
                }
            """;
    }

    private static string BlogFiles(Func<string, bool> which) => string.Concat(
        Directory.EnumerateFiles(Path.Combine(Pages.Root, "examples/Blog/Schema"), "*.cs").Where(file => which(Path.GetFileName(file))).Order(StringComparer.Ordinal).Select(static file =>
            File.ReadAllText(file).Replace("namespace Blog;", "", StringComparison.Ordinal).Replace("using System.Text.Json;", "", StringComparison.Ordinal) + "\n"));

    private static string ClientOf(string schema)
    {
        var end = schema.IndexOf(" : SchemaClient", StringComparison.Ordinal);
        return schema[(schema.LastIndexOf(' ', end - 1) + 1)..end];
    }

    private static string WithClient(string code) => code.Contains(": SchemaClient", StringComparison.Ordinal)
        ? code
        : code + "\n[Datasource(Provider.PostgreSql)]\npublic sealed partial class SampleDb : SchemaClient;\n";

    private static (Compilation Whole, ImmutableArray<Diagnostic> Generating) Generate(IEnumerable<SyntaxTree> trees)
    {
        var compilation = Empty.AddSyntaxTrees(trees);
        CSharpGeneratorDriver.Create([new ClientGenerator().AsSourceGenerator()], parseOptions: Language).RunGeneratorsAndUpdateCompilation(compilation, out var whole, out var generating);
        return (whole, generating);
    }

    private static async Task<IReadOnlyList<string>> CompileAsync(string code, bool withRules)
    {
        var (whole, generating) = Generate([Tree("Usings.cs", Usings), Tree("Sample.cs", code)]);
        var found = generating.Concat(whole.GetDiagnostics());
        if (withRules)
        {
            found = found.Concat(await whole.WithAnalyzers([new SchemaAnalyzer()]).GetAnalyzerDiagnosticsAsync());
        }

        return [.. found.Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(static diagnostic =>
            $"{diagnostic.Location.GetMappedLineSpan().Path}({diagnostic.Location.GetMappedLineSpan().StartLinePosition.Line + 1}): {diagnostic.Id} {diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}")];
    }
}
