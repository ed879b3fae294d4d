using System.Text.Json;
using System.Text.Json.Nodes;
using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Studio.Work;

namespace SchemaFirst.Studio.Changes;

/// <summary>
/// Rows of a file on their way into a table: all of them, or none. They are written in chunks; a chunk that is refused is halved until the row that is wrong stands
/// alone, so that a file of good rows is fast and each bad row of another one is named.
/// </summary>
/// <param name="session">The transaction.</param>
/// <param name="model">The model.</param>
/// <param name="rows">The rows, as <c>createMany</c> takes them.</param>
/// <param name="skipsDuplicates">True to leave rows out whose key is there already.</param>
/// <param name="skipsByItself">True where the database can leave them out.</param>
internal sealed class RowImport(WriteSession session, ModelInfo model, IReadOnlyList<JsonElement> rows, bool skipsDuplicates, bool skipsByItself)
{
    private const int ChunkSize = 500;
    private const int MostFailures = 100;
    private const string Duplicate = "P2002";
    private readonly List<JsonObject> _failures = [];
    private long _count;

    /// <summary>Writes the rows; kept only when the caller commits.</summary>
    /// <returns>How many rows were written, and what was wrong with others: the first hundred failures.</returns>
    public async Task<(long Count, IReadOnlyList<JsonObject> Failures)> RunAsync()
    {
        for (var start = 0; start < rows.Count && _failures.Count < MostFailures; start += ChunkSize)
        {
            await WriteAsync(start, Math.Min(ChunkSize, rows.Count - start));
        }

        return (_count, _failures);
    }

    private async Task WriteAsync(int start, int count)
    {
        if (_failures.Count >= MostFailures)
        {
            return;
        }

        var (answer, failure) = await session.TryAsync(Request(start, count), model);
        if (failure is null)
        {
            _count += answer!["count"]!.GetValue<long>();
        }
        else if (count > 1)
        {
            await WriteAsync(start, count / 2);
            await WriteAsync(start + (count / 2), count - (count / 2));
        }
        else if (!skipsDuplicates || failure.Code != Duplicate)
        {
            _failures.Add(failure.ToJson("row", start));
        }
    }

    private JsonElement Request(int start, int count)
    {
        var arguments = new JsonObject
        {
            // A row alone is an object, not a list of one: what is wrong with it is told by the name of the field then.
            ["data"] = count == 1 ? Requests.Node(rows[start]) : new JsonArray([.. Enumerable.Range(start, count).Select(index => Requests.Node(rows[index]))]),
        };
        if (skipsDuplicates && skipsByItself)
        {
            arguments["skipDuplicates"] = true;
        }

        return Requests.Of(model.Name, "createMany", arguments, []);
    }
}
