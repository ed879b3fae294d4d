using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SchemaFirst.Studio.Code;

/// <summary>An object with members of its own: <c>{ "where": … }</c> ↔ <c>new() { Where = … }</c>.</summary>
/// <param name="members">Its members; asked for when first needed, because places lead back to each other.</param>
internal sealed class ObjectPlace(Func<IEnumerable<CodeMember>> members) : CodePlace
{
    private readonly Lazy<IReadOnlyList<CodeMember>> _members = new(() => [.. members()]);

    /// <summary>The members.</summary>
    public IReadOnlyList<CodeMember> Known => _members.Value;

    public override CodeNode Print(JsonNode? json) => json is JsonObject given
        ? new CodeNode.Initializer([.. Pairs(given)])
        : throw new InvalidOperationException($"'{json?.ToJsonString() ?? "null"}' cannot be said in C# where an object is wanted");

    /// <summary>The members that an object has.</summary>
    public IEnumerable<KeyValuePair<string, CodeNode>> Pairs(JsonObject given) => given.Select(part => Known.FirstOrDefault(known => known.Json == part.Key) is { } member
        ? KeyValuePair.Create(member.Name, member.Place.Print(part.Value))
        : throw new InvalidOperationException($"'{part.Key}' cannot be said in C# here"));

    public override JsonNode Read(ExpressionSyntax code)
    {
        var json = new JsonObject();
        foreach (var (name, value) in Members(code))
        {
            var member = Find(name.Identifier.ValueText) ?? throw new CodeException($"'{name.Identifier.ValueText}' cannot stand here: {string.Join(", ", Known.Select(static known => known.Name))} can", name);
            json[member.Json] = member.Place.Read(value);
        }

        return json;
    }

    /// <summary>The member of a name in C#; null without one.</summary>
    public CodeMember? Find(string name) => Known.FirstOrDefault(known => known.Name == name);
}
