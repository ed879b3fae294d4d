using System.Text.Json;
using Microsoft.AspNetCore.Http;
using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Studio.Api;
using SchemaFirst.Studio.Http;

namespace SchemaFirst.Studio.Changes;

/// <summary>A staged edit: of one row, or of all rows that a condition holds for.</summary>
/// <param name="Id">What the page knows it by.</param>
/// <param name="Kind">What it does.</param>
/// <param name="Model">The model.</param>
/// <param name="Where">The row, as <c>findUnique</c> takes it, or the condition; undefined for a new row.</param>
/// <param name="Data">What is written; undefined for a delete.</param>
/// <param name="Original">What the page showed for the fields that matter; undefined where nothing is compared.</param>
internal sealed record Change(JsonElement Id, ChangeKind Kind, ModelInfo Model, JsonElement Where, JsonElement Data, JsonElement Original)
{
    /// <summary>How many rows were confirmed for a condition; null for one row.</summary>
    public long? Count { get; init; }

    /// <summary>Reads one.</summary>
    /// <exception cref="ApiException">It is not of the form.</exception>
    public static Change Read(JsonElement json, DataModel models)
    {
        var name = ApiCall.Need(json, "model", JsonValueKind.String).GetString()!;
        var model = models.Find(name) ?? throw new ApiException(StatusCodes.Status400BadRequest, "P2009", $"Model '{name}' does not exist") { Model = name };
        if (model.IsView)
        {
            throw new ApiException(StatusCodes.Status400BadRequest, "no-key", $"The rows of '{name}' cannot be told apart, so that none of them can be changed", "Give the table a primary key") { Model = name };
        }

        var kind = ApiCall.Need(json, "kind", JsonValueKind.String).GetString() switch
        {
            "create" => ChangeKind.Create,
            "update" => ChangeKind.Update,
            "delete" => ChangeKind.Delete,
            "updateAll" => ChangeKind.UpdateAll,
            "deleteAll" => ChangeKind.DeleteAll,
            var other => throw new ApiException(StatusCodes.Status400BadRequest, "json", $"'{other}' is no kind of change", "Use 'create', 'update', 'delete', 'updateAll' or 'deleteAll'"),
        };
        return new Change(
            json.TryGetProperty("id", out var id) ? id : default,
            kind,
            model,
            kind == ChangeKind.Create ? default : ApiCall.Need(json, "where", JsonValueKind.Object),
            kind is ChangeKind.Delete or ChangeKind.DeleteAll ? default : ApiCall.Need(json, "data", JsonValueKind.Object),
            json.TryGetProperty("original", out var original) && original.ValueKind == JsonValueKind.Object ? original : default)
        {
            Count = kind is ChangeKind.UpdateAll or ChangeKind.DeleteAll && ApiCall.Need(json, "count", JsonValueKind.Number).TryGetInt64(out var count) ? count : null,
        };
    }

    /// <summary>The id as the name of a member.</summary>
    public string Name => Id.ValueKind == JsonValueKind.String ? Id.GetString()! : Id.ValueKind == JsonValueKind.Undefined ? "" : Id.GetRawText();
}
