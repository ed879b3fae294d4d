using System.Diagnostics;
using System.Globalization;
using System.Reflection;

namespace SchemaFirst.QueryBench.Growth;

/// <summary>Models in the schema: a program of its own for each size, built with the generator, asked what its first queries cost a cold process.</summary>
internal static class ModelsCurve
{
    private const int Runs = 9;
    private static readonly int[] Models = [10, 100, 1_000];

    /// <summary>Builds the programs, runs them in turns and prints what was best.</summary>
    public static async Task RunAsync(string folder)
    {
        var programs = new List<string>();
        foreach (var models in Models)
        {
            programs.Add(await BuildAsync(Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"Models{models}")), models));
        }

        var best = new double[Models.Length, 3];
        for (var run = 0; run < Runs; run++)
        {
            for (var index = 0; index < Models.Length; index++)
            {
                var output = await ProcessAsync("dotnet", [programs[index], "measure"]);
                var figures = output.Split(' ', StringSplitOptions.TrimEntries).Select(static figure => double.Parse(figure, CultureInfo.InvariantCulture)).ToArray();
                for (var figure = 0; figure < figures.Length; figure++)
                {
                    best[index, figure] = run == 0 ? figures[figure] : Math.Min(best[index, figure], figures[figure]);
                }
            }
        }

        string[] titles = ["start of the process to the first row", "first query of the first model", "first query of a second model"];
        for (var figure = 0; figure < titles.Length; figure++)
        {
            GrowthTable.Print($"models in the schema, {titles[figure]}", [.. Models.Select((models, index) => new GrowthRow(models, models, best[index, figure], 0, 0))]);
        }
    }

    /// <summary>Writes a project with that many records, builds it, makes its database; gives back the program's path.</summary>
    private static async Task<string> BuildAsync(string folder, int models)
    {
        var repository = typeof(ModelsCurve).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static entry => entry.Key == "Repository").Value!;
        Directory.CreateDirectory(folder);
        await File.WriteAllTextAsync(Path.Combine(folder, "Models.csproj"), ModelsProgram.Project(repository));
        await File.WriteAllTextAsync(Path.Combine(folder, "Records.cs"), ModelsProgram.Records(models));
        await File.WriteAllTextAsync(Path.Combine(folder, "Program.cs"), ModelsProgram.Start(models));
        var clock = Stopwatch.StartNew();

        // What the program stands on was built with this one.
        await ProcessAsync("dotnet", ["build", folder, "-c", "Release", "-v", "q", "-nologo", "-m:1", "-p:BuildProjectReferences=false", "-p:RunAnalyzers=false"]);
        var program = Path.Combine(folder, "bin", "Release", "net10.0", "Models.dll");
        Console.WriteLine($"{models} models: built in {clock.Elapsed.TotalSeconds:F0} s, {Figures.Bytes(new FileInfo(program).Length)}");
        await ProcessAsync("dotnet", [program, "create"]);
        return program;
    }

    private static async Task<string> ProcessAsync(string name, string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(name, arguments) { RedirectStandardOutput = true })!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"'{name} {string.Join(' ', arguments)}' ended with {process.ExitCode}: {output}");
    }
}
