using System.Text.Json;

namespace SchemaFirst.Conformance;

/// <summary>A kind of cases.</summary>
internal interface ISuite : IDisposable
{
    /// <summary>The names of its checks in the order of the report.</summary>
    IReadOnlyList<string> Checks { get; }

    /// <summary>The cases that the folder's <c>index.json</c> lists for the provider.</summary>
    IEnumerable<SuiteCase> Load(SuiteOptions options, JsonElement index);
}
