using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using SchemaFirst.Studio.Changes;
using SchemaFirst.Studio.Http;
using SchemaFirst.Studio.Work;

namespace SchemaFirst.Studio.Api;

/// <summary>Staged edits and imported rows.</summary>
internal sealed class Writes(Workspace workspace)
{
    /// <summary><c>POST save</c>: all changes, or none.</summary>
    public async Task<JsonNode?> SaveAsync(ApiCall call)
    {
        WriteGuard.Check(workspace.Options);
        var desk = await workspace.OpenAsync();
        var changes = new ChangeSet([.. call.Need("changes", JsonValueKind.Array).EnumerateArray().Select(json => Change.Read(json, desk.Engine.Model))]);
        var (answer, saved) = await WriteSession.RunAsync(desk, changes.SaveAsync, call.Stop);
        if (!saved)
        {
            call.Context.Response.StatusCode = StatusCodes.Status409Conflict;
        }

        return answer;
    }

    /// <summary><c>POST import</c>: all rows, or none; with <c>dryRun</c> none in any case.</summary>
    public async Task<JsonNode?> ImportAsync(ApiCall call)
    {
        WriteGuard.Check(workspace.Options);
        var desk = await workspace.OpenAsync();
        var name = call.Need("model", JsonValueKind.String).GetString()!;
        if (desk.Engine.Model.Find(name) is not { IsView: false } model)
        {
            throw new ApiException(StatusCodes.Status400BadRequest, "P2009", $"'{name}' is no model that rows can be written to") { Model = name };
        }

        JsonElement[] rows = [.. call.Need("rows", JsonValueKind.Array).EnumerateArray()];
        var answer = await WriteSession.RunAsync(desk, async session =>
        {
            var import = new RowImport(session, model, rows, call.Is("skipDuplicates"), desk.Database.Dialect.CanSkipDuplicates);
            var (count, failures) = await import.RunAsync();
            if (failures.Count == 0 && !call.Is("dryRun") && await session.CommitAsync() is { } late)
            {
                failures = [late.ToJson("row", null)];
            }

            return failures.Count == 0
                ? new JsonObject { ["count"] = count, ["skipped"] = rows.Length - count, ["dryRun"] = call.Is("dryRun") }
                : new JsonObject { ["imported"] = false, ["failures"] = new JsonArray([.. failures]) };
        }, call.Stop);
        if (answer.ContainsKey("failures"))
        {
            call.Context.Response.StatusCode = StatusCodes.Status409Conflict;
        }

        return answer;
    }
}
