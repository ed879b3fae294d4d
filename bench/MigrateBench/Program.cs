using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using SchemaFirst.MigrateBench;

// --provider sqlite|postgresql --url CONNECTION [--tables N] [--node-folder FOLDER --node-url URL] [--analyzer]
var options = new Dictionary<string, string>(StringComparer.Ordinal);
for (var index = 0; index < args.Length; index++)
{
    options[args[index]] = index + 1 < args.Length && !args[index + 1].StartsWith("--", StringComparison.Ordinal) ? args[++index] : "";
}

var tables = options.TryGetValue("--tables", out var count) ? int.Parse(count, CultureInfo.InvariantCulture) : 1000;
var provider = options.GetValueOrDefault("--provider", "sqlite");
if (options.ContainsKey("--analyzer"))
{
    AnalyzerRun.Measure(tables);
    return;
}

var (before, after) = (BenchSchema.Make(tables, provider, changed: false), BenchSchema.Make(tables, provider, changed: true));
var url = options.GetValueOrDefault("--url", Path.Combine(Path.GetTempPath(), "migrate-bench.db"));
var ours = await EngineRun.MeasureAsync(provider, url, before, after);
Console.WriteLine($"SchemaFirst, {provider}, {tables} tables: create {ours.Create:F1} ms, evolve {ours.Evolve:F1} ms, pull {ours.Pull:F1} ms, at most {ours.PeakMiB:F0} MiB");
if (options.GetValueOrDefault("--node-folder") is not { Length: > 0 } node)
{
    Console.WriteLine("Prisma is not measured: no '--node-folder' names a folder with its packages");
    return;
}

var (schema, former) = (Path.GetTempFileName(), Path.GetTempFileName());
File.WriteAllText(schema, after);
File.WriteAllText(former, before);
using var process = Process.Start(new ProcessStartInfo(
    "node", ["tests/Interop/engine.mjs", "measure", provider, options.GetValueOrDefault("--node-url", url), "", Path.GetTempPath(), schema, former])
{
    RedirectStandardOutput = true,
    Environment = { ["SCHEMAFIRST_INTEROP_NODE"] = Path.GetFullPath(node) },
})!;
var theirs = JsonDocument.Parse(process.StandardOutput.ReadToEnd()).RootElement;
double Of(string name) => theirs.GetProperty(name).GetDouble();
Console.WriteLine($"Prisma, {provider}, {tables} tables: create {Of("create"):F1} ms, evolve {Of("evolve"):F1} ms, pull {Of("pull"):F1} ms, at most {Of("peakMiB"):F0} MiB");
Console.WriteLine($"ratio (ours to theirs): create {ours.Create / Of("create"):F2}, evolve {ours.Evolve / Of("evolve"):F2}, pull {ours.Pull / Of("pull"):F2}, memory {ours.PeakMiB / Of("peakMiB"):F2}");
