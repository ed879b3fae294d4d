using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using SchemaFirst.Studio.Work;

namespace SchemaFirst.Studio.Api;

/// <summary>All addresses of the API.</summary>
internal static class ApiRoutes
{
    public static IEnumerable<ApiRoute> All(Workspace workspace)
    {
        var looks = new Looks(workspace);
        var queries = new Queries(workspace);
        var plans = new Explanations(workspace);
        var code = new CodeTranslation(workspace);
        var sql = new RawSql(workspace);
        var writes = new Writes(workspace);
        var exports = new Exports(workspace);
        var migrations = new MigrationList(workspace);
        return
        [
            Get("session", looks.SessionAsync),
            Get("schema", looks.SchemaAsync),
            Post("refresh", looks.RefreshAsync),
            Get("counts", looks.CountsAsync),
            Post("query", queries.QueryAsync),
            Post("explain", plans.ExplainAsync),
            Post("csharp", code.PrintAsync),
            Post("request", code.ReadAsync),
            Post("sql", sql.RunAsync),
            Post("save", writes.SaveAsync) with { BringsRows = true },
            Post("import", writes.ImportAsync) with { BringsRows = true },
            Get("export", exports.ExportAsync),
            Get("migrations", migrations.ListAsync),
        ];
    }

    private static ApiRoute Get(string name, Func<ApiCall, Task<JsonNode?>> answer) => new(HttpMethods.Get, "/api/" + name, answer);

    private static ApiRoute Post(string name, Func<ApiCall, Task<JsonNode?>> answer) => new(HttpMethods.Post, "/api/" + name, answer);
}
