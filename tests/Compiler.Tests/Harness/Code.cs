using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using SchemaFirst.Analyzers;

namespace SchemaFirst.Compiler.Tests.Harness;

/// <summary>Compiles sources against the attributes and runs the analyzer on them.</summary>
internal static class Code
{
    public const string Usings = "global using System;\nglobal using System.Collections.Generic;\nglobal using System.Linq;\nnamespace SchemaFirst { public abstract class SchemaClient; }\n";

    public static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Latest);

    public static readonly CSharpCompilationOptions Options = new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable);

    public static readonly MetadataReference[] References = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
        .Where(static path => Path.GetFileName(path) is var name && (name.StartsWith("System.", StringComparison.Ordinal) || name is "netstandard.dll" or "SchemaFirst.Attributes.dll"))
        .Select(static path => (MetadataReference)MetadataReference.CreateFromFile(path)).ToArray();

    public static CSharpCompilation Compile(params string[] sources) => CSharpCompilation.Create(
        "tests",
        [Parse(Usings, "Usings.cs"), .. sources.Select(static (source, index) => Parse(source, $"F{index}.cs"))],
        References,
        Options);

    public static SyntaxTree Parse(string source, string path = "F0.cs") => CSharpSyntaxTree.ParseText(SourceText.From(source, Encoding.UTF8), ParseOptions, path);

    /// <summary>What the analyzer reports, in the order of places.</summary>
    public static async Task<IReadOnlyList<Diagnostic>> AnalyzeAsync(Compilation compilation) =>
        [.. (await compilation.WithAnalyzers([new SchemaAnalyzer()]).GetAnalyzerDiagnosticsAsync())
            .OrderBy(static item => item.Location.SourceTree?.FilePath, StringComparer.Ordinal).ThenBy(static item => item.Location.SourceSpan.Start)];

    /// <summary>Asserts that exactly the places marked <c>{|SF1234:token|}</c> are underlined, each by that rule.</summary>
    public static async Task VerifyAsync(params string[] marked)
    {
        var files = marked.Select(Markup.Read).ToArray();
        var found = await AnalyzeAsync(Compile([.. files.Select(static file => file.Source)]));
        var actual = found.Select(static item => $"{item.Location.SourceTree!.FilePath}[{item.Location.SourceSpan.Start}..{item.Location.SourceSpan.End}) {item.Id}").Distinct();
        var expected = files.SelectMany(static (file, index) => file.Places.Select(place => $"F{index}.cs[{place.Span.Start}..{place.Span.End}) {place.Id}"));
        Assert.Equal(expected.Order(StringComparer.Ordinal), actual.Order(StringComparer.Ordinal));
    }
}
