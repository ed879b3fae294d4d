using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using SchemaFirst.Analyzers;
using SchemaFirst.Generator;

namespace SchemaFirst.SchemaBench;

/// <summary>
/// What an edit costs in the compiler: the generator, and all analyzers on the file that is open, on a project of records. The generator
/// runs as an editor runs it (without what only a build emits) and as a build does.
/// </summary>
internal sealed class CompilerBench
{
    private const int Warm = 4;

    private static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers = [.. typeof(SchemaAnalyzer).Assembly.GetTypes()
        .Where(static type => type.GetCustomAttribute<DiagnosticAnalyzerAttribute>() is not null)
        .Select(static type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!)];

    private readonly RecordProject _project;
    private readonly int _rounds;
    private readonly List<string> _lines = [];
    private GeneratorDriver _typing = Driver(IncrementalGeneratorOutputKind.Implementation);
    private GeneratorDriver _building = Driver(IncrementalGeneratorOutputKind.None);

    private CompilerBench(RecordProject project, int rounds)
    {
        _project = project;
        _rounds = rounds;
    }

    /// <summary>The command <c>compiler</c>.</summary>
    public static Command Command()
    {
        var models = new Option<int>("--models") { Description = "Number of records", DefaultValueFactory = static _ => 1000 };
        var rounds = new Option<int>("--rounds") { Description = "Edits of each kind that count", DefaultValueFactory = static _ => 5 };
        var generator = new Option<string>("--generator") { Description = "The script that makes the schema", DefaultValueFactory = static _ => "../shared/bench/schema/gen.mjs" };
        var command = new Command("compiler", "What an edit costs in the compiler: generator, and analyzers on the open file") { models, rounds, generator };
        command.SetAction((parsed, stop) => new CompilerBench(
            RecordProject.Of(SyntheticSchema.Make(parsed.GetValue(generator)!, parsed.GetValue(models), "postgresql")), parsed.GetValue(rounds)).RunAsync(stop));
        return command;
    }

    private static GeneratorDriver Driver(IncrementalGeneratorOutputKind disabled) => CSharpGeneratorDriver.Create(
        [new ClientGenerator().AsSourceGenerator()], driverOptions: new GeneratorDriverOptions(disabled), parseOptions: RecordProject.ParseOptions);

    private async Task RunAsync(CancellationToken stop)
    {
        var model = _project.Compilation.SyntaxTrees.Select(static tree => tree.FilePath).Where(static path => path.StartsWith("Model", StringComparison.Ordinal)).Order(StringComparer.Ordinal).ElementAt(_project.Compilation.SyntaxTrees.Length / 3);
        var type = _project.Compilation.SyntaxTrees.Select(static tree => tree.FilePath).Where(static path => path.StartsWith("Enum", StringComparison.Ordinal)).Order(StringComparer.Ordinal).First();
        Console.WriteLine(Text($"First run: {Sample.Of(() => _typing = _typing.RunGenerators(_project.Compilation)).WallMs:F0} ms while typing, {Sample.Of(() => _building = _building.RunGenerators(_project.Compilation)).WallMs:F0} ms in a build."));
        Console.WriteLine();
        await MeasureAsync("unrelated file", RecordProject.Unrelated, static (text, round) => text.Replace("42", Text($"42 + {round}"), StringComparison.Ordinal), stop).ConfigureAwait(false);
        await MeasureAsync("comment above a record", model, static (text, round) => text.Replace("[Model", Text($"// {round}\n[Model"), StringComparison.Ordinal), stop).ConfigureAwait(false);
        await MeasureAsync("documentation of a record", model, static (text, round) => text.Replace("[Model", Text($"/// <summary>Number {round}.</summary>\n[Model"), StringComparison.Ordinal), stop).ConfigureAwait(false);
        await MeasureAsync("property added to a record", model, static (text, round) => Before(text, Text($"    public int Added{round} {{ get; init; }}\n")), stop).ConfigureAwait(false);
        await MeasureAsync("value added to an enum", type, static (text, round) => Before(text, Text($"    Added{round},\n")), stop).ConfigureAwait(false);
        Console.WriteLine("| edit | generator while typing, ms min / median | CPU | allocated MB | emitted | in a build, ms min / median | all analyzers on the file, ms min / median |");
        Console.WriteLine("|---|---:|---:|---:|---:|---:|---:|");
        _lines.ForEach(Console.WriteLine);
    }

    private static string Before(string text, string line) => text.Insert(text.LastIndexOf('}'), line);

    private async Task MeasureAsync(string name, string path, Func<string, int, string> edit, CancellationToken stop)
    {
        var original = _project.Text(path);
        var (typing, building, analyzers) = (new SampleSet(), new SampleSet(), new SampleSet());
        var emitted = 0;
        for (var round = -Warm; round < _rounds; round++)
        {
            _project.Edit(path, edit(original, round + Warm + 1));
            var before = Sources(_typing);
            var typed = Sample.Of(() => _typing = _typing.RunGenerators(_project.Compilation, stop));
            var built = Sample.Of(() => _building = _building.RunGenerators(_project.Compilation, stop));
            emitted = Sources(_typing).Count(source => !before.TryGetValue(source.Key, out var old) || old != source.Value);
            var analyzed = await AnalyzeAsync(_project.Compilation, path, stop).ConfigureAwait(false);
            if (round >= 0)
            {
                typing.Add(typed);
                building.Add(built);
                analyzers.Add(analyzed);
            }
        }

        _project.Edit(path, original);
        _typing = _typing.RunGenerators(_project.Compilation, stop);
        _building = _building.RunGenerators(_project.Compilation, stop);
        _lines.Add(Text($"| {name} | {typing.MinWallMs:F1} / {typing.MedianWallMs:F1} | {typing.MedianCpuMs:F1} | {typing.AllocatedMb:F1} | {emitted} | {building.MinWallMs:F1} / {building.MedianWallMs:F1} | {analyzers.MinWallMs:F1} / {analyzers.MedianWallMs:F1} |"));
        Console.Error.WriteLine(_lines[^1]);
    }

    /// <summary>
    /// The time spent inside our analyzers for one file; what the compiler does to serve any analyzer is not in it. The generated client is left
    /// out, because only the compiler's share grows with it.
    /// </summary>
    private static async Task<Sample> AnalyzeAsync(Compilation compilation, string path, CancellationToken stop)
    {
        var host = compilation.WithAnalyzers(Analyzers, new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]),
            onAnalyzerException: static (failure, analyzer, _) => throw new InvalidOperationException($"'{analyzer}' failed", failure),
            concurrentAnalysis: false,
            logAnalyzerExecutionTime: true));
        var open = compilation.GetSemanticModel(compilation.SyntaxTrees.Single(tree => tree.FilePath == path));
        await host.GetAnalyzerSyntaxDiagnosticsAsync(open.SyntaxTree, stop).ConfigureAwait(false);
        await host.GetAnalyzerSemanticDiagnosticsAsync(open, null, stop).ConfigureAwait(false);
        var spent = TimeSpan.Zero;
        foreach (var analyzer in Analyzers)
        {
            spent += (await host.GetAnalyzerTelemetryInfoAsync(analyzer, stop).ConfigureAwait(false)).ExecutionTime;
        }

        return new Sample(spent.TotalMilliseconds, 0, 0);
    }

    private static Dictionary<string, string> Sources(GeneratorDriver driver) =>
        driver.GetRunResult().Results[0].GeneratedSources.ToDictionary(static source => source.HintName, static source => source.SourceText.ToString());

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
