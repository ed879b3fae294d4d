using System.Text.Json;

namespace SchemaFirst.Conformance.Queries;

/// <summary>The cases about requests and their answers, those of the kit and those drawn at random.</summary>
internal sealed class QuerySuite : ISuite
{
    private CaseDatabase? _database;

    public IReadOnlyList<string> Checks { get; } = ["steps"];

    public IEnumerable<SuiteCase> Load(SuiteOptions options, JsonElement index)
    {
        _database = CaseDatabase.For(options.Provider!);
        foreach (var file in index.GetProperty("files").EnumerateArray())
        {
            using var module = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(options.Directory, file.GetProperty("file").GetString()!)));
            foreach (var test in module.RootElement.GetProperty("cases").EnumerateArray())
            {
                if (test.GetProperty("providers").TryGetProperty(options.Provider!, out var setup))
                {
                    var read = new QueryCase(test, setup, options.Provider!);
                    yield return new SuiteCase(test.GetProperty("id").GetString()!, recorder => read.Run(recorder, _database));
                }
            }
        }
    }

    public void Dispose() => _database?.Dispose();
}
