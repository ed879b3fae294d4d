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
            if (await (change.Count is { } confirmed ? CountAsync(session, change, confirmed) : CompareAsync(session, change)) is { } failure)
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
            else if (change.Kind is ChangeKind.Create or ChangeKind.Update)
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

    // Whether the condition holds for as many rows as were confirmed.
    private static async Task<WriteFailure?> CountAsync(WriteSession session, Change change, long confirmed)
    {
        var counts = new JsonObject { ["_count"] = new JsonObject { ["arguments"] = new JsonObject(), ["selection"] = new JsonObject { ["_all"] = true } } };
        var answer = await session.ExecuteAsync(Requests.Of(change.Model.Name, "aggregate", new JsonObject { ["where"] = Requests.Node(change.Where) }, counts));
        var now = answer!["_count"]!["_all"]!.GetValue<long>();
        return now == confirmed
            ? null
            : new WriteFailure("conflict", "conflict", $"{confirmed} rows of '{change.Model.Name}' were confirmed, but the condition holds for {now} by now", null) { Current = new JsonObject { ["count"] = now } };
    }

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
        ChangeKind.UpdateAll => Requests.Of(change.Model.Name, "updateMany", new JsonObject { ["where"] = Requests.Node(change.Where), ["data"] = Requests.Node(change.Data) }, new JsonObject { ["count"] = true }),
        ChangeKind.DeleteAll => Requests.Of(change.Model.Name, "deleteMany", new JsonObject { ["where"] = Requests.Node(change.Where) }, new JsonObject { ["count"] = true }),
        _ => Requests.Of(change.Model.Name, "deleteOne", new JsonObject { ["where"] = Requests.Node(change.Where) }),
    };
}
