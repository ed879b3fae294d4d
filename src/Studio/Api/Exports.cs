using System.Data;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using SchemaFirst.Runtime.Databases;
using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Studio.Exports;
using SchemaFirst.Studio.Http;
using SchemaFirst.Studio.Work;

namespace SchemaFirst.Studio.Api;

/// <summary>Tables as files.</summary>
internal sealed class Exports(Workspace workspace)
{
    private const int FlushAt = 64 * 1024;
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan LongestRun = TimeSpan.FromHours(6);

    /// <summary><c>GET export</c>: written while it is read.</summary>
    public async Task<JsonNode?> ExportAsync(ApiCall call)
    {
        var desk = await workspace.OpenAsync();
        var model = call.Parameter("model") is { } name && desk.Engine.Model.Find(name) is { } found ? found : throw Wrong("model", "P2009", $"Model '{call.Parameter("model")}' does not exist");
        var isCsv = call.Parameter("format") switch
        {
            "csv" => true,
            "json" or null => false,
            var other => throw Wrong("format", "format", $"'{other}' is no format: 'csv' and 'json' are"),
        };
        var fields = Fields(model, call.Parameter("fields"));
        IReadOnlyList<JsonNode> order = Parse(call, "orderBy") switch
        {
            null => [],
            JsonArray list => [.. list.Where(static term => term is not null).Select(static term => term!)],
            var term => [term],
        };
        // A file holds one state of the database, where reading one keeps nobody from writing.
        await using var snapshot = desk.Database.Supports(IsolationLevel.RepeatableRead)
            ? await DatabaseTransaction.BeginAsync(desk.Database, IsolationLevel.RepeatableRead, LongestWait, LongestRun, call.Stop)
            : null;
        var rows = new ExportPages(desk, snapshot, model, Parse(call, "where"), order, fields).ReadAsync(call.Stop).GetAsyncEnumerator(call.Stop);
        await using (rows)
        {
            // The first page is read before the answer begins: until then a failure can still be told.
            var hasRow = await rows.MoveNextAsync();
            var response = call.Context.Response;
            response.ContentType = isCsv ? "text/csv; charset=utf-8" : "application/json; charset=utf-8";
            response.Headers.ContentDisposition = $"attachment; filename=\"export.{(isCsv ? "csv" : "json")}\"; filename*=UTF-8''{Uri.EscapeDataString(model.Name)}.{(isCsv ? "csv" : "json")}";
            try
            {
                await WriteAsync(response, rows, hasRow, fields, isCsv, call.Stop);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                // A file that ends early must not look whole.
                await Console.Error.WriteLineAsync($"studio: the export of '{model.Name}' was cut off: {failure.Message}");
                call.Context.Abort();
            }
        }

        return null;
    }

    private static async Task WriteAsync(HttpResponse response, IAsyncEnumerator<JsonObject> rows, bool hasRow, IReadOnlyList<ScalarInfo> fields, bool isCsv, CancellationToken stop)
    {
        var text = new StringBuilder(isCsv ? ExportText.CsvHeader(fields) : "[");
        for (var count = 0; hasRow; count++)
        {
            text.Append(isCsv ? ExportText.Csv(rows.Current, fields) : (count == 0 ? "\n" : ",\n") + ExportText.Json(rows.Current, fields));
            if (text.Length >= FlushAt)
            {
                await response.WriteAsync(text.ToString(), stop);
                text.Clear();
            }

            hasRow = await rows.MoveNextAsync();
        }

        await response.WriteAsync(text.Append(isCsv ? "" : "\n]\n").ToString(), stop);
    }

    private static IReadOnlyList<ScalarInfo> Fields(ModelInfo model, string? names) => names is null
        ? [.. model.Scalars.Where(static field => !field.IsUnsupported)]
        : [.. names.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(name => model.Find(name) is ScalarInfo { IsUnsupported: false } field ? field : throw Wrong("fields", "P2009", $"'{model.Name}' has no column '{name}' that can be read"))];

    private static JsonNode? Parse(ApiCall call, string name)
    {
        try
        {
            return call.Parameter(name) is { } text ? JsonNode.Parse(text) : null;
        }
        catch (JsonException failure)
        {
            throw Wrong(name, "json", $"'{name}' cannot be read: {failure.Message}");
        }
    }

    private static ApiException Wrong(string parameter, string code, string message) => new(StatusCodes.Status400BadRequest, code, message) { Field = parameter };
}
