using System.Text.Json.Serialization;

namespace SchemaFirst.Cli.Settings;

/// <summary>The views of a project.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record ViewSettings
{
    /// <summary>The folder that <c>db pull</c> writes each view's SQL into, as <c>SCHEMA/VIEW.sql</c>; without it none is written.</summary>
    public string? Path { get; set; }
}
