using System.Data;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using SchemaFirst.Runtime.Databases;
using SchemaFirst.Studio.Http;
using SchemaFirst.Studio.Plans;
using SchemaFirst.Studio.Work;

namespace SchemaFirst.Studio.Api;

/// <summary>How the database runs the statements of a request.</summary>
internal sealed class Explanations(Workspace workspace)
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan LongestRun = TimeSpan.FromMinutes(5);

    /// <summary><c>POST explain</c>: runs the request in a transaction that is rolled back, for only then it is known which statements there are and with which values.</summary>
    public async Task<JsonNode?> ExplainAsync(ApiCall call)
    {
        var request = call.Need("request", JsonValueKind.Object);
        var isRead = WriteGuard.IsRead(request);
        if (!isRead && workspace.Options.ReadOnly)
        {
            throw new ApiException(
                StatusCodes.Status403Forbidden, "read-only", "Studio is read-only, and the statements of a write are known only when it runs", "Start it without --read-only to explain writes");
        }

        var desk = await workspace.OpenAsync();
        Requests.Check(request, desk.Engine.Model);
        var transaction = await DatabaseTransaction.BeginAsync(desk.Database, IsolationLevel.Unspecified, LongestWait, LongestRun, call.Stop);
        await using (transaction)
        {
            var statements = desk.Tracer.Begin();
            await desk.TracedProtocol.ExecuteAsync(request, transaction, call.Stop);
            QueryEvent[] ran = [.. statements];
            var plans = PlanReader.For(desk.Database.Provider);
            var explained = await transaction.RunAsync<JsonArray>(async (connection, stop) =>
            {
                var list = new JsonArray();
                foreach (var statement in ran)
                {
                    var json = StatementJson.Of(statement);
                    if (IsExplainable(statement.Query))
                    {
                        var plan = await plans.ExplainAsync(connection, statement, analyze: isRead && call.Is("analyze"), stop);
                        json["plan"] = plan["plan"]!.DeepClone();
                        json["text"] = plan["text"]!.DeepClone();
                    }

                    list.Add(json);
                }

                return list;
            }, null, call.Stop);
            await transaction.RollbackAsync();
            return new JsonObject { ["statements"] = explained };
        }
    }

    // Savepoints and the like have no plan.
    private static bool IsExplainable(string sql) => sql.TrimStart().Split(' ', 2)[0].ToUpperInvariant() is "SELECT" or "WITH" or "INSERT" or "UPDATE" or "DELETE" or "VALUES";
}
