using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace SchemaFirst.Generator.Tests;

/// <summary>Compiles sources as a project would, and runs the generator over them, edit after edit.</summary>
internal sealed class Workbench
{
    public static readonly CSharpParseOptions ParseOptions = new CSharpParseOptions(LanguageVersion.Latest, DocumentationMode.Diagnose)
        .WithFeatures([KeyValuePair.Create("InterceptorsNamespaces", "SchemaFirst.Generated")]);

    // CS1591: whether records are documented is their author's choice.
    private static readonly CSharpCompilationOptions Options = new(
        OutputKind.DynamicallyLinkedLibrary,
        nullableContextOptions: NullableContextOptions.Enable,
        specificDiagnosticOptions: [KeyValuePair.Create("CS1591", ReportDiagnostic.Suppress)]);

    private static readonly MetadataReference[] References = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
        .Where(static path => Path.GetFileName(path) is var name && (name.StartsWith("System.", StringComparison.Ordinal)
            || name is "netstandard.dll" or "SchemaFirst.Attributes.dll" or "SchemaFirst.Schema.dll" or "SchemaFirst.Runtime.dll"))
        .Select(static path => (MetadataReference)MetadataReference.CreateFromFile(path)).ToArray();

    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using SchemaFirst;
        """;

    private GeneratorDriver _driver;

    public Workbench(params string[] sources)
    {
        Compilation = CSharpCompilation.Create(
            "bench", [Parse(Usings, "Usings.cs"), .. sources.Select((source, index) => Parse(source, $"File{index}.cs"))], References, Options);
        _driver = Driver(IncrementalGeneratorOutputKind.None);
    }

    /// <summary>True to run as an editor does between keystrokes, without what only a build needs.</summary>
    public bool IsTyping
    {
        init => _driver = Driver(value ? IncrementalGeneratorOutputKind.Implementation : IncrementalGeneratorOutputKind.None);
    }

    public CSharpCompilation Compilation { get; private set; }

    /// <summary>Adds a file that is no source.</summary>
    public Workbench WithFile(string path, string text)
    {
        _driver = _driver.AddAdditionalTexts([new TextFile(path, text)]);
        return this;
    }

    /// <summary>Replaces a source, which keeps its path.</summary>
    public void Edit(int source, string text)
    {
        var path = $"File{source}.cs";
        Compilation = Compilation.ReplaceSyntaxTree(Compilation.SyntaxTrees.Single(tree => tree.FilePath == path), Parse(text, path));
    }

    /// <summary>Runs the generator.</summary>
    public GeneratorRunResult Run()
    {
        _driver = _driver.RunGenerators(Compilation);
        var result = _driver.GetRunResult().Results[0];
        Assert.Null(result.Exception);
        return result;
    }

    /// <summary>Runs the generator and compiles what it made with the sources.</summary>
    public Compilation Build()
    {
        _driver = _driver.RunGeneratorsAndUpdateCompilation(Compilation, out var output, out _);
        Assert.Null(_driver.GetRunResult().Results[0].Exception);
        return output;
    }

    /// <summary>A generated file's text.</summary>
    public string Text(string hintName) => Run().GeneratedSources.Single(source => source.HintName == hintName).SourceText.ToString();

    /// <summary>What became of a step's values since the run before.</summary>
    public static IReadOnlyList<IncrementalStepRunReason> Reasons(GeneratorRunResult result, string step) =>
        [.. result.TrackedSteps[step].SelectMany(static run => run.Outputs).Select(static output => output.Reason)];

    private static GeneratorDriver Driver(IncrementalGeneratorOutputKind disabled) => CSharpGeneratorDriver.Create(
        [new ClientGenerator().AsSourceGenerator()],
        driverOptions: new GeneratorDriverOptions(disabled, trackIncrementalGeneratorSteps: true),
        parseOptions: ParseOptions);

    private static SyntaxTree Parse(string source, string path) => CSharpSyntaxTree.ParseText(SourceText.From(source, Encoding.UTF8), ParseOptions, path);

    private sealed class TextFile(string path, string text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text, Encoding.UTF8);
    }
}
