using System.Text.Json;
using System.Text.Json.Serialization;

namespace SchemaFirst.Cli.Settings;

/// <summary>The serialiser of the settings, made at compile time.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, ReadCommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true)]
[JsonSerializable(typeof(ProjectSettings))]
internal sealed partial class SettingsJson : JsonSerializerContext;
