using BenchmarkDotNet.Running;
using SchemaFirst.QueryBench;
using SchemaFirst.QueryBench.Databases;
using SchemaFirst.QueryBench.Growth;
using SchemaFirst.QueryBench.Workloads;

// querybench [growth [CURVE …] | check] [--url postgresql://…] [what BenchmarkDotNet takes, such as --filter '*Include*']
var rest = args.ToList();
string? url = null;
if (rest.IndexOf("--url") is >= 0 and var place && place + 1 < rest.Count)
{
    url = rest[place + 1];
    rest.RemoveRange(place, 2);
}

var settings = new BenchSettings(Directory.CreateTempSubdirectory("querybench").FullName, url);
settings.Write();
try
{
    if (rest is ["growth", ..])
    {
        await GrowthRun.RunAsync(settings, rest[1..]);
        return 0;
    }

    if (!await AnswerCheck.RunAsync(settings))
    {
        return 1;
    }

    if (rest is ["check"])
    {
        return 0;
    }

    if (!rest.Contains("--filter") && !rest.Contains("-f"))
    {
        rest.AddRange(["--filter", "*"]);
    }

    var summaries = BenchmarkSwitcher.FromTypes(WorkloadTypes.All).Run([.. rest], BenchConfig.Create(Path.Combine(AppContext.BaseDirectory, "artifacts")));
    foreach (var line in RatioTable.Lines(summaries))
    {
        Console.WriteLine(line);
    }

    return 0;
}
finally
{
    await settings.CleanAsync();
}
