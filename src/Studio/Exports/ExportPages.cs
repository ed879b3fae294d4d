using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using SchemaFirst.Runtime.Databases;
using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Studio.Work;

namespace SchemaFirst.Studio.Exports;

/// <summary>
/// The rows of a table, page by page: each begins behind the last row of the one before, so that the memory and the time of a page are the same at the end of a large
/// table as at its beginning. A table without a key has no such row; there pages are counted off, in the order of all columns.
/// </summary>
/// <param name="desk">Where to ask.</param>
/// <param name="snapshot">The transaction that sees one state of the database; null where each page sees what is there by then.</param>
/// <param name="model">The model.</param>
/// <param name="where">The filter; null for all rows.</param>
/// <param name="order">The order asked for; empty for that of the key.</param>
/// <param name="fields">The columns.</param>
internal sealed class ExportPages(Desk desk, DatabaseTransaction? snapshot, ModelInfo model, JsonNode? where, IReadOnlyList<JsonNode> order, IReadOnlyList<ScalarInfo> fields)
{
    private const int PageSize = 500;

    /// <summary>The rows.</summary>
    public async IAsyncEnumerable<JsonObject> ReadAsync([EnumeratorCancellation] CancellationToken stop)
    {
        var key = model.IsView ? null : model.Identity;
        JsonObject? last = null;
        for (var read = 0; ; read += PageSize)
        {
            var page = (JsonArray)(await desk.Protocol.ExecuteAsync(await RequestAsync(key, last, read, stop), snapshot, stop))!;
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

    private async Task<JsonElement> RequestAsync(KeyInfo? key, JsonObject? last, int read, CancellationToken stop)
    {
        var arguments = new JsonObject { ["orderBy"] = Order(key), ["take"] = PageSize };
        if (where is not null)
        {
            arguments["where"] = where.DeepClone();
        }

        if (last is not null && !await Keyset.TryBeginAsync(desk, snapshot, model, arguments, last, backwards: false, stop))
        {
            arguments["skip"] = read;
        }

        var selection = new JsonObject();
        var ordering = order.OfType<JsonObject>().SelectMany(static term => term.Select(static part => part.Key)).Select(model.Find).OfType<ScalarInfo>();
        foreach (var field in fields.Concat(key?.Fields ?? []).Concat(ordering))
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
}
