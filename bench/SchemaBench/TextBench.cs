using System.CommandLine;
using System.Globalization;
using SchemaFirst.Schema.Binding;
using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Text;

namespace SchemaFirst.SchemaBench;

/// <summary>
/// Text to model to diagnostics (<c>lint</c>), and layout (<c>format</c>), over synthetic schemas of growing size. Where Prisma's engine is
/// at hand, the two take turns in one run, so that what else the machine does falls on both.
/// </summary>
internal sealed class TextBench(int rounds, PrismaEngine? prisma)
{
    private readonly List<Row> _rows = [];

    /// <summary>The command <c>text</c>.</summary>
    public static Command Command()
    {
        var sizes = new Option<int[]>("--sizes") { Description = "Numbers of models", DefaultValueFactory = static _ => [1000, 2000, 5000], AllowMultipleArgumentsPerToken = true };
        var rounds = new Option<int>("--rounds") { Description = "Runs of each operation that count", DefaultValueFactory = static _ => 15 };
        var generator = new Option<string>("--generator") { Description = "The script that makes the schema", DefaultValueFactory = static _ => "../shared/bench/schema/gen.mjs" };
        var modules = new Option<string?>("--node-modules") { Description = "A folder 'node_modules' with Prisma's packages, to measure its engine beside ours" };
        var command = new Command("text", "Text to model to diagnostics, and layout, beside Prisma's engine") { sizes, rounds, generator, modules };
        command.SetAction(parsed =>
        {
            using var prisma = parsed.GetValue(modules) is { } folder ? PrismaEngine.Start(folder) : null;
            var bench = new TextBench(parsed.GetValue(rounds), prisma);
            foreach (var size in parsed.GetValue(sizes)!)
            {
                bench.Measure(size, SyntheticSchema.Make(parsed.GetValue(generator)!, size, "postgresql"));
            }

            bench.Print();
        });
        return command;
    }

    private static int Lint(string text)
    {
        var findings = new DiagnosticBag();
        SchemaBinder.Bind(SchemaParser.Parse(text, null, findings), findings);
        return findings.Items.Count;
    }

    private void Measure(int models, string text)
    {
        var file = Path.Combine(Path.GetTempPath(), $"schema-bench-{Environment.ProcessId}.prisma");
        File.WriteAllText(file, text);
        try
        {
            prisma?.Load(file);
            Measure(models, "lint", () => Lint(text));
            Measure(models, "format", () => SchemaFormatter.Format(text).Length);
            Measure(models, "parse", () => SchemaParser.Parse(text, null, new DiagnosticBag()).Declarations.Count);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private void Measure(int models, string operation, Func<int> run)
    {
        var row = new Row(models, operation, new SampleSet(), new SampleSet());
        var isPrismas = prisma is not null && operation != "parse";
        var ours = 0;

        // The just-in-time compiler has three tiers; each is reached some thirty calls and a moment of quiet behind the one before.
        for (var warm = 0; warm < 120; warm++)
        {
            ours = run();
            if (warm % 40 == 39)
            {
                Thread.Sleep(250);
            }
        }

        for (var warm = 0; warm < 3 && isPrismas; warm++)
        {
            prisma!.Run(operation, out var theirs);
            if (theirs != ours)
            {
                throw new InvalidOperationException($"'{operation}' answers {ours} here and {theirs} there for {models} models: the two do not do the same work");
            }
        }

        for (var round = 0; round < rounds; round++)
        {
            row.Ours.Add(Sample.Of(() => run()));
            if (isPrismas)
            {
                row.Prisma.Add(prisma!.Run(operation, out _));
            }
        }

        _rows.Add(row);
        Console.Error.WriteLine(Line(row));
    }

    private void Print()
    {
        Console.WriteLine("| models | operation | ours ms min / median | CPU | allocated MB | Prisma ms min / median | CPU | ours / Prisma min (median, CPU) | growth per model |");
        Console.WriteLine("|---:|---|---:|---:|---:|---:|---:|---:|---:|");
        foreach (var row in _rows)
        {
            Console.WriteLine(Line(row));
        }
    }

    private string Line(Row row)
    {
        var (models, operation, ours, theirs) = row;
        var first = _rows.Find(other => other.Operation == operation) ?? row;
        var growth = ours.MinWallMs / models / (first.Ours.MinWallMs / first.Models);
        var prisma = theirs.IsEmpty ? "– | – | –" : Text(
            $"{theirs.MinWallMs:F1} / {theirs.MedianWallMs:F1} | {theirs.MedianCpuMs:F1} | {ours.MinWallMs / theirs.MinWallMs:F2} ({ours.MedianWallMs / theirs.MedianWallMs:F2}, {ours.MedianCpuMs / theirs.MedianCpuMs:F2})");
        return Text($"| {models} | {operation} | {ours.MinWallMs:F1} / {ours.MedianWallMs:F1} | {ours.MedianCpuMs:F1} | {ours.AllocatedMb:F1} | {prisma} | {growth:F2} |");
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private sealed record Row(int Models, string Operation, SampleSet Ours, SampleSet Prisma);
}
