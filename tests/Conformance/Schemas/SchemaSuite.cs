using System.Text.Json;

namespace SchemaFirst.Conformance.Schemas;

/// <summary>The cases about schema texts.</summary>
internal sealed class SchemaSuite : ISuite
{
    public IReadOnlyList<string> Checks { get; } = ["valid", "diagnostics", "format", "dmmf", "roundtrip", "squiggles", "client"];

    public IEnumerable<SuiteCase> Load(SuiteOptions options, JsonElement index)
    {
        foreach (var entry in index.EnumerateArray())
        {
            var path = Path.Combine(options.Directory, entry.GetProperty("path").GetString()!);
            yield return new SuiteCase(entry.GetProperty("id").GetString()!, recorder => SchemaCase.Read(path).Run(recorder));
        }
    }

    public void Dispose()
    {
    }
}
