using System.Text.Json.Nodes;

namespace SchemaFirst.Runtime.Json;

/// <summary>What came of one request of a batch.</summary>
/// <param name="Data">The answer.</param>
/// <param name="Error">The error; null without.</param>
public sealed record JsonAnswer(JsonNode? Data, SchemaFirstException? Error);
