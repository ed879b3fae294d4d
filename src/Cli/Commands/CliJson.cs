using System.Text.Json.Serialization;

namespace SchemaFirst.Cli.Commands;

/// <summary>Serialisers made at compile time for what <c>--json</c> answers.</summary>
[JsonSerializable(typeof(string[]))]
internal sealed partial class CliJson : JsonSerializerContext;
