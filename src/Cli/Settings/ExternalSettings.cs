using System.Text.Json.Serialization;

namespace SchemaFirst.Cli.Settings;

/// <summary>What somebody else manages: it is read, and never changed.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record ExternalSettings
{
    /// <summary>The names, with their database schema in front: <c>auth.users</c>; without one the default schema is meant.</summary>
    public IReadOnlyList<string> External { get; set; } = [];
}
