using System.Text.Json;
using System.Text.Json.Nodes;
using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Studio.Work;

namespace SchemaFirst.Studio.Changes;

/// <summary>Finds the field whose reference leads nowhere, for databases that only say that one does (SQLite).</summary>
internal static class MissingReferences
{
    private const string ForeignKey = "P2003";

    public static async Task<WriteFailure> LocateAsync(WriteSession session, WriteFailure failure, ModelInfo model, JsonElement request)
    {
        if (failure is not { Code: ForeignKey, Field: null } || !request.GetProperty("query").GetProperty("arguments").TryGetProperty("data", out var data) || data.ValueKind != JsonValueKind.Object)
        {
            return failure;
        }

        foreach (var relation in model.Relations.Where(static relation => relation.HoldsForeignKey))
        {
            if (Where(relation, data) is { } where
                && await session.ExecuteAsync(Requests.Of(relation.Target.Name, "findFirst", new JsonObject { ["where"] = where })) is null)
            {
                return failure with { Field = relation.LocalNames[0], Message = $"'{relation.LocalNames[0]}' points to no '{relation.Target.Name}'" };
            }
        }

        return failure;
    }

    // Null where the reference is not written, or written as none.
    private static JsonObject? Where(RelationInfo relation, JsonElement data)
    {
        var where = new JsonObject();
        for (var index = 0; index < relation.LocalNames.Count; index++)
        {
            if (!data.TryGetProperty(relation.LocalNames[index], out var value) || value.ValueKind == JsonValueKind.Null)
            {
                return null;
            }

            where[relation.RemoteNames[index]] = value.ValueKind == JsonValueKind.Object && value.TryGetProperty("set", out var set) ? Requests.Node(set) : Requests.Node(value);
        }

        return where;
    }
}
