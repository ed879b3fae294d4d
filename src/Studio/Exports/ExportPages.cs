using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Studio.Work;

namespace SchemaFirst.Studio.Exports;

/// <summary>
/// The rows of a table, page by page: each begins behind the last row of the one before, so that the memory and the time of a page are the same at the end of a large
/// table as at its beginning. A table without a key has no such row; there pages are counted off, in the order of all columns.
/// </summary>
/// <param name="desk">Where to ask.</param>
/// <param name="model">The model.</param>
/// <param name="where">The filter; null for all rows.</param>
/// <param name="order">The order asked for; empty for that of the key.</param>
/// <param name="fields">The columns.</param>
internal sealed class ExportPages(Desk desk, ModelInfo model, JsonNode? where, IReadOnlyList<JsonNode> order, IReadOnlyList<ScalarInfo> fields)
{
    private const int PageSize = 500;

    /// <summary>The rows.</summary>
    public async IAsyncEnumerable<JsonObject> ReadAsync([EnumeratorCancellation] CancellationToken stop)
    {
        var key = model.IsView ? null : model.Identity;
        JsonObject? last = null;
        for (var read = 0; ; read += PageSize)
        {
            var page = (JsonArray)(await desk.Protocol.ExecuteAsync(Request(key, last, read), null, stop))!;
            foreach (var row in page)
            {
                yield return last = (JsonObject)row!;
            }

            if (page.Count < PageSize)
            {
                yield break;
            }
        }
    }

    private JsonElement Request(KeyInfo? key, JsonObject? last, int read)
    {
        var arguments = new JsonObject { ["orderBy"] = Order(key), ["take"] = PageSize };
        if (where is not null)
        {
            arguments["where"] = where.DeepClone();
        }

        if (last is not null)
        {
            arguments["skip"] = key is null ? read : 1;
            if (key is not null)
            {
                arguments["cursor"] = Cursor(key, last);
            }
        }

        var selection = new JsonObject();
        foreach (var field in fields.Concat(key?.Fields ?? []))
        {
            selection[field.Name] = true;
        }

        return Requests.Of(model.Name, "findMany", arguments, selection);
    }

    private JsonArray Order(KeyInfo? key)
    {
        var terms = new JsonArray([.. order.Select(static term => term.DeepClone())]);
        foreach (var field in key?.Fields ?? [.. model.Scalars.Where(static field => field is { IsList: false, IsUnsupported: false, Type: not (Schema.Model.ScalarType.Json or Schema.Model.ScalarType.Bytes) })])
        {
            if (!order.Any(term => term is JsonObject named && named.ContainsKey(field.Name)))
            {
                terms.Add(new JsonObject { [field.Name] = "asc" });
            }
        }

        return terms;
    }

    private static JsonObject Cursor(KeyInfo key, JsonObject row)
    {
        if (key.Fields.Count == 1)
        {
            return new JsonObject { [key.Fields[0].Name] = row[key.Fields[0].Name]!.DeepClone() };
        }

        var parts = new JsonObject();
        foreach (var field in key.Fields)
        {
            parts[field.Name] = row[field.Name]!.DeepClone();
        }

        return new JsonObject { [key.Name] = parts };
    }
}
