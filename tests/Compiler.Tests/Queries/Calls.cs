using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using SchemaFirst.Analyzers.Queries;
using SchemaFirst.Compiler.Tests.Harness;
using SchemaFirst.Generator;

namespace SchemaFirst.Compiler.Tests.Queries;

/// <summary>Compiles calls of a generated client and runs the query analyzer and its fixes on them.</summary>
internal static class Calls
{
    private const string Records = """
        using SchemaFirst;
        namespace Shop;

        [Datasource(Provider.Sqlite, Provider.PostgreSql)]
        public sealed partial class ShopDb : SchemaClient;

        [Model, Unique(nameof(Country), nameof(Number))]
        public partial record Customer
        {
            [Id, AutoIncrement] public int Id { get; init; }
            [Unique] public required string Email { get; init; }
            public string? Name { get; init; }
            public required string Country { get; init; }
            public required int Number { get; init; }
            public bool Active { get; init; }
            public partial System.Collections.Generic.IReadOnlyList<Order> Orders { get; }
        }

        [Model, Index(nameof(CustomerId))]
        public partial record Order
        {
            [Id, AutoIncrement] public int Id { get; init; }
            public required string Note { get; init; }
            public int CustomerId { get; init; }
            [Relation(nameof(CustomerId), References = [nameof(Customer.Id)])] public partial Customer Customer { get; }
            public int? CourierId { get; init; }
            [Relation(nameof(CourierId), References = [nameof(Courier.Id)])] public partial Courier? Courier { get; }
        }

        [Model]
        public partial record Courier
        {
            [Id, AutoIncrement] public int Id { get; init; }
            public partial System.Collections.Generic.IReadOnlyList<Order> Orders { get; }
        }
        """;

    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.Linq;
        global using System.Threading.Tasks;
        global using SchemaFirst;
        global using Shop;
        """;

    private static readonly CSharpParseOptions ParseOptions =
        Code.ParseOptions.WithFeatures([KeyValuePair.Create("InterceptorsNamespaces", "SchemaFirst.Generated")]);

    private static readonly MetadataReference[] References = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
        .Where(static path => Path.GetFileName(path) is var name && (name.StartsWith("System.", StringComparison.Ordinal)
            || name is "netstandard.dll" or "SchemaFirst.Attributes.dll" or "SchemaFirst.Schema.dll" or "SchemaFirst.Runtime.dll"))
        .Select(static path => (MetadataReference)MetadataReference.CreateFromFile(path)).ToArray();

    // The client does not depend on the calls, so it is generated once.
    private static readonly Lazy<ImmutableArray<SyntaxTree>> Client = new(static () =>
    {
        var schema = CSharpCompilation.Create("shop", [Parse(Records, "Records.cs")], References, Code.Options);
        return CSharpGeneratorDriver.Create([new ClientGenerator().AsSourceGenerator()], parseOptions: ParseOptions).RunGenerators(schema).GetRunResult().GeneratedTrees;
    });

    /// <summary>Asserts that exactly the marked places of a method's body are underlined, each by that rule.</summary>
    public static async Task VerifyAsync(string body, DiagnosticAnalyzer? analyzer = null)
    {
        var marked = Markup.Read(Method(body));
        var found = await AnalyzeAsync(Compile(marked.Source), analyzer);
        Assert.Equal(
            marked.Places.Select(static place => $"[{place.Span.Start}..{place.Span.End}) {place.Id}").Order(StringComparer.Ordinal),
            found.Select(static item => $"[{item.Location.SourceSpan.Start}..{item.Location.SourceSpan.End}) {item.Id}").Order(StringComparer.Ordinal));
    }

    /// <summary>Applies a fix to the first finding it mends; asserts what the body is then, and that nothing is found any more.</summary>
    public static async Task FixAsync(CodeFixProvider provider, string body, string expected, string? expectedRecords = null)
    {
        using var workspace = new AdhocWorkspace();
        var project = Open(workspace, Method(body));
        var finding = (await AnalyzeAsync((await project.GetCompilationAsync())!)).First(item => provider.FixableDiagnosticIds.Contains(item.Id));
        var actions = new List<CodeAction>();
        await provider.RegisterCodeFixesAsync(new CodeFixContext(project.GetDocument(finding.Location.SourceTree)!, finding, (action, _) => actions.Add(action), default));
        Assert.NotEmpty(actions);
        Assert.All(actions, static action => Assert.NotNull(action.EquivalenceKey));
        await AssertAsync(actions[0], project.Id, expected, expectedRecords);
    }

    /// <summary>Applies a fix to all findings of the document at once.</summary>
    public static async Task FixAllAsync(CodeFixProvider provider, string key, string body, string expected)
    {
        using var workspace = new AdhocWorkspace();
        var project = Open(workspace, Method(body));
        var found = (await AnalyzeAsync((await project.GetCompilationAsync())!)).Where(item => provider.FixableDiagnosticIds.Contains(item.Id)).ToImmutableArray();
        var context = new FixAllContext(project.GetDocument(found[0].Location.SourceTree)!, provider, FixAllScope.Document, key, provider.FixableDiagnosticIds, new Findings(found), default);
        await AssertAsync((await provider.GetFixAllProvider()!.GetFixAsync(context))!, project.Id, expected, null);
    }

    private static async Task AssertAsync(CodeAction action, ProjectId id, string expected, string? expectedRecords)
    {
        var changed = (await action.GetOperationsAsync(default)).OfType<ApplyChangesOperation>().Single().ChangedSolution.GetProject(id)!;
        var text = (await changed.Documents.Single(static document => document.Name == "Calls.cs").GetTextAsync()).ToString();
        Assert.Equal(Method(expected), text);
        if (expectedRecords is not null)
        {
            Assert.Contains(expectedRecords, (await changed.Documents.Single(static document => document.Name == "Records.cs").GetTextAsync()).ToString(), StringComparison.Ordinal);
        }

        Assert.Empty((await AnalyzeAsync((await changed.GetCompilationAsync())!)).Select(static item => item.ToString()));
    }

    private static string Method(string body) => $$"""
        public static class Calls
        {
            public static async Task RunAsync(ShopDb db, int id, string email, bool known, int[] ids, IReadOnlyList<Order> given)
            {
                await Task.Yield();
                {{body.Replace("\n", "\n        ", StringComparison.Ordinal)}}
            }
        }
        """;

    private static CSharpCompilation Compile(string calls) =>
        CSharpCompilation.Create("shop", [Parse(Records, "Records.cs"), Parse(Usings, "Usings.cs"), Parse(calls, "Calls.cs"), .. Client.Value], References, Code.Options);

    private static Project Open(AdhocWorkspace workspace, string calls)
    {
        var id = ProjectId.CreateNewId();
        var solution = workspace.CurrentSolution.AddProject(ProjectInfo.Create(
            id, VersionStamp.Default, "shop", "shop", LanguageNames.CSharp, parseOptions: ParseOptions, compilationOptions: Code.Options, metadataReferences: References));
        foreach (var (text, name) in Client.Value.Select(static tree => (tree.ToString(), Path.GetFileName(tree.FilePath))).Append((Records, "Records.cs")).Append((Usings, "Usings.cs")).Append((calls, "Calls.cs")))
        {
            solution = solution.AddDocument(DocumentId.CreateNewId(id), name, SourceText.From(text, Encoding.UTF8), filePath: name);
        }

        return solution.GetProject(id)!;
    }

    private static async Task<ImmutableArray<Diagnostic>> AnalyzeAsync(Compilation compilation, DiagnosticAnalyzer? analyzer = null)
    {
        // The client's own trees compile: other tests see to that.
        var calls = compilation.GetSemanticModel(compilation.SyntaxTrees.Single(static tree => tree.FilePath == "Calls.cs"));
        Assert.Empty(calls.GetDiagnostics().Where(static item => item.Severity == DiagnosticSeverity.Error).Select(static item => item.ToString()));
        return await compilation.WithAnalyzers([analyzer ?? new QueryAnalyzer()]).GetAnalyzerSemanticDiagnosticsAsync(calls, null, default);
    }

    private static SyntaxTree Parse(string source, string path) => CSharpSyntaxTree.ParseText(SourceText.From(source, Encoding.UTF8), ParseOptions, path);

    private sealed class Findings(ImmutableArray<Diagnostic> found) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>(found);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>(found);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult(Enumerable.Empty<Diagnostic>());
    }
}
