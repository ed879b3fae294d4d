using System.Text.Json;

namespace SchemaFirst.Conformance;

/// <summary>The table on the console and the JSON file.</summary>
internal static class SuiteReport
{
    public static int PrintTable(ISuite suite, SuiteOptions options, List<(string Id, CaseRecorder Recorder)> results)
    {
        int total = 0, failed = 0, skipped = 0;
        Console.WriteLine($"{"check",-14}{"passed",8}{"failed",8}{"skipped",9}");
        foreach (var check in suite.Checks)
        {
            int Count(string outcome) => results.Count(result => result.Recorder.Outcomes.GetValueOrDefault(check) == outcome);
            var (passes, fails, skips) = (Count("pass"), Count("fail"), Count("skip"));
            if (passes + fails + skips == 0)
            {
                continue;
            }

            Console.WriteLine($"{check,-14}{passes,8}{fails,8}{skips,9}");
            (total, failed, skipped) = (total + passes, failed + fails, skipped + skips);
        }

        foreach (var reason in results.SelectMany(result => result.Recorder.Outcomes
            .Where(pair => pair.Value == "skip").Select(pair => result.Recorder.Why[pair.Key])).GroupBy(why => why).OrderByDescending(group => group.Count()))
        {
            Console.WriteLine($"skipped {reason.Count()}: {reason.Key}");
        }

        Console.WriteLine($"{total} passed, {failed} failed, {skipped} skipped");
        return failed == 0 ? 0 : 1;
    }

    public static void Write(string path, SuiteOptions options, TimeSpan elapsed, List<(string Id, CaseRecorder Recorder)> results)
    {
        using var stream = File.Create(path);
        using var json = new Utf8JsonWriter(stream);
        json.WriteStartObject();
        json.WriteString("suite", options.Suite);
        json.WriteString("provider", options.Provider);
        json.WriteNumber("seconds", Math.Round(elapsed.TotalSeconds, 1));
        json.WriteStartArray("cases");
        foreach (var (id, recorder) in results)
        {
            json.WriteStartObject();
            json.WriteString("id", id);
            WriteMap(json, "checks", recorder.Outcomes);
            WriteMap(json, "why", recorder.Why);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteMap(Utf8JsonWriter json, string name, Dictionary<string, string> map)
    {
        json.WriteStartObject(name);
        foreach (var (key, value) in map)
        {
            json.WriteString(key, value);
        }

        json.WriteEndObject();
    }
}
