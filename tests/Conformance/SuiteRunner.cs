using System.Diagnostics;
using System.IO.Enumeration;
using System.Text.Json;

namespace SchemaFirst.Conformance;

/// <summary>Runs a suite and prints what came of it.</summary>
internal static class SuiteRunner
{
    public static int Run(ISuite suite, SuiteOptions options)
    {
        using (suite)
        {
            try
            {
                return RunCases(suite, options);
            }
            catch (Exception exception) when (exception is IOException or JsonException or InvalidOperationException or UnauthorizedAccessException)
            {
                Console.Error.WriteLine($"could not run: {exception.Message}");
                return 2;
            }
        }
    }

    private static int RunCases(ISuite suite, SuiteOptions options)
    {
        var watch = Stopwatch.StartNew();
        using var index = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(options.Directory, "index.json")));
        var unknown = options.Checks.Except(suite.Checks).ToList();
        if (unknown.Count > 0)
        {
            throw new InvalidOperationException($"no check named {string.Join(", ", unknown)}; there are {string.Join(", ", suite.Checks)}");
        }

        var results = new List<(string Id, CaseRecorder Recorder)>();
        var position = 0;
        foreach (var test in suite.Load(options, index.RootElement))
        {
            if (position++ % options.Sample != 0 || (options.Only is { } glob && !FileSystemName.MatchesSimpleExpression(glob, test.Id, ignoreCase: false)))
            {
                continue;
            }

            var recorder = new CaseRecorder(options.Checks);
            test.Run(recorder);
            results.Add((test.Id, recorder));
            foreach (var (check, outcome) in recorder.Outcomes)
            {
                if (outcome == "fail")
                {
                    Console.WriteLine($"{test.Id} {check}: {recorder.Why[check]}");
                }
            }
        }

        if (options.Report is { } report)
        {
            SuiteReport.Write(report, options, watch.Elapsed, results);
        }

        return SuiteReport.PrintTable(suite, options, results);
    }
}
