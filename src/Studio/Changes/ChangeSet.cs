using System.Text.Json;
using System.Text.Json.Nodes;
using SchemaFirst.Studio.Work;

namespace SchemaFirst.Studio.Changes;

/// <summary>
/// Staged edits on their way into the database: all of them, or none. First each row is compared with what the page showed, then each is written. Because the
/// transaction sees one state, a row that somebody changes in between ends it, and the whole is tried again on what is there then.
/// </summary>
internal sealed class ChangeSet(IReadOnlyList<Change> changes)
{
    /// <summary>Saves.</summary>
    /// <returns>What the page reads, and whether everything was saved.</returns>
    public async Task<(JsonObject Answer, bool Saved)> SaveAsync(WriteSession session)
    {
        var failures = new List<JsonObject>();
        foreach (var change in changes.Where(static change => change.Kind != ChangeKind.Create))
        {
            if (await CompareAsync(session, change) is { } failure)
            {
                failures.Add(failure.ToJson("change", Requests.Node(change.Id)));
            }
        }

        if (failures.Count > 0)
        {
            return (Refusal(failures), false);
        }

        var rows = new JsonObject();
        foreach (var change in changes)
        {
            var (row, failure) = await session.TryAsync(Request(change), change.Model);
            if (failure is not null)
            {
                failures.Add(failure.ToJson("change", Requests.Node(change.Id)));
            }
            else if (change.Kind != ChangeKind.Delete)
            {
                rows[change.Name] = row;
            }
        }

        if (failures.Count == 0 && await session.CommitAsync() is { } late)
        {
            failures.Add(late.ToJson("change", null));
        }

        return failures.Count > 0 ? (Refusal(failures), false) : (new JsonObject { ["saved"] = true, ["rows"] = rows }, true);
    }

    private static JsonObject Refusal(List<JsonObject> failures) => new() { ["saved"] = false, ["failures"] = new JsonArray([.. failures]) };

    // Whether the row is there, and still what the page showed.
    private static async Task<WriteFailure?> CompareAsync(WriteSession session, Change change)
    {
        var current = await session.ExecuteAsync(Requests.Of(change.Model.Name, "findUnique", new JsonObject { ["where"] = Requests.Node(change.Where) }));
        if (current is null)
        {
            return new WriteFailure("P2025", "missing", $"The row of '{change.Model.Name}' is not there any more", null);
        }

        if (change.Original.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        var now = Requests.Element(current);
        foreach (var field in change.Original.EnumerateObject())
        {
            if (now.TryGetProperty(field.Name, out var value) && !JsonElement.DeepEquals(value, field.Value))
            {
                return new WriteFailure("conflict", "conflict", $"Somebody else has changed '{field.Name}' of the row of '{change.Model.Name}' since it was read", field.Name) { Current = current };
            }
        }

        return null;
    }

    private static JsonElement Request(Change change) => change.Kind switch
    {
        ChangeKind.Create => Requests.Of(change.Model.Name, "createOne", new JsonObject { ["data"] = Requests.Node(change.Data) }),
        ChangeKind.Update => Requests.Of(change.Model.Name, "updateOne", new JsonObject { ["where"] = Requests.Node(change.Where), ["data"] = Requests.Node(change.Data) }),
        _ => Requests.Of(change.Model.Name, "deleteOne", new JsonObject { ["where"] = Requests.Node(change.Where) }),
    };
}
