using System.Runtime.CompilerServices;
using SchemaFirst.Runtime.Execution;
using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Runtime.Requests;
using SchemaFirst.Runtime.Tasks;

namespace SchemaFirst.Runtime.Client;

/// <summary>
/// Reads records one by one. Where the database lets streams keep a connection (outside a transaction), and each record is made of one row, they come from one
/// statement, as they were when it began. Otherwise they are read page by page, so that no connection is held between pages; where a request travels the page
/// behind is on its way while one is read, from the second on: two pages are the most that is in memory.
/// </summary>
/// <param name="context">Where queries go.</param>
/// <param name="model">The model.</param>
/// <param name="arguments">Which records.</param>
/// <param name="selection">What is read of each; null: everything.</param>
/// <param name="select">Writes the selection of records without some columns.</param>
internal sealed class RecordStream<TRecord>(ClientContext context, ModelInfo model, Arguments arguments, Selection? selection, Func<ArgumentWriter, Selection?, int[], RecordFactory> select)
{
    // Who stops early has not fetched much; who reads all of a table does not ask too often.
    private const int FirstPage = 500;
    private const int LargestPage = 4000;

    /// <summary>What is taken of each record.</summary>
    /// <exception cref="SchemaFirstException">The record that the stream stood at has gone (P2025), in a stream by an order other than the identity's.</exception>
    public async IAsyncEnumerable<TResult> ReadAsync<TResult>(Func<TRecord, TResult> take, [EnumeratorCancellation] CancellationToken cancellation)
    {
        if (context.Transaction is null && Cursor(cancellation) is { } cursor)
        {
            await using (cursor.ConfigureAwait(false))
            {
                await cursor.OpenAsync().Freely();
                while (await cursor.ReadAsync().Freely())
                {
                    yield return take((TRecord)cursor.Current);
                }
            }

            yield break;
        }

        if (model.Identity is not { } identity || !arguments.CanBePaged)
        {
            var (all, _) = await PageAsync(null, cancellation).Freely();
            foreach (var record in all)
            {
                yield return take(record);
            }

            yield break;
        }

        var byValue = GoesByValue(identity);
        var readsAhead = context.Engine.Database.IsRemote && context.Transaction is null;
        var left = arguments.PageLimit ?? int.MaxValue;
        var size = Math.Min(FirstPage, left);
        var page = new StreamPage(identity, byValue, null, size);
        Task<(List<TRecord> Records, PageRecords Keys)>? ahead = null;
        try
        {
            while (size > 0)
            {
                var (records, keys) = await (ahead ?? PageAsync(page, cancellation).AsTask()).Freely();
                ahead = null;

                // A page that begins at a record has that record again in front.
                var again = page.BeginsAtRecord ? 1 : 0;
                if (again == 1 && !keys.First.AsSpan().SequenceEqual(page.After))
                {
                    throw new RecordNotFoundException($"The record of '{model.Name}' that the stream stood at has gone: leave it where it is until the stream is past it, or stream by the identity's order");
                }

                var isFirst = page.After is null;
                left -= records.Count - again;
                size = records.Count < page.Take ? 0 : Math.Min(Math.Min(size * 2, LargestPage), left);
                if (size > 0)
                {
                    page = StreamPage.Behind(page, keys.Last!, size);
                    if (readsAhead && !isFirst)
                    {
                        ahead = PageAsync(page, cancellation).AsTask();
                    }
                }

                for (var index = again; index < records.Count; index++)
                {
                    yield return take(records[index]);
                }
            }
        }
        finally
        {
            // Who stops early leaves no query behind that others would stumble over.
            if (ahead is not null)
            {
                await ((Task)ahead).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private bool GoesByValue(KeyInfo identity) => arguments.GoesByIdentity && identity.Fields.All(StreamPage.HasOrder);

    // One page of all records; what cannot be paged is in its own order.
    private RowCursor? Cursor(CancellationToken cancellation)
    {
        if (context.Engine.Database.MostStreams == 0)
        {
            return null;
        }

        var page = model.Identity is { } identity && arguments.CanBePaged ? new StreamPage(identity, GoesByValue(identity), null, arguments.PageLimit) : null;
        var request = Write(page, [], out var records, out _);
        return RowCursor.Of(context.Engine, request, records, cancellation);
    }

    private QueryRequest Write(StreamPage? page, IReadOnlyList<ScalarInfo> fields, out RecordFactory records, out int[] places)
    {
        var request = context.Engine.Requests.Rent(model, QueryAction.FindMany);
        var writer = request.Writer;
        writer.BeginObject();
        writer.Name("arguments");
        writer.BeginObject();
        arguments.WritePage(writer, model, page);
        writer.EndObject();
        writer.Name("selection");
        (records, places) = Select(writer, fields);
        writer.EndObject();
        return request;
    }

    [AsyncMethodBuilder(typeof(PooledTaskBuilder<>))]
    private async ValueTask<(List<TRecord> Records, PageRecords Keys)> PageAsync(StreamPage? page, CancellationToken cancellation)
    {
        var fields = page?.Identity.Fields ?? [];
        var request = Write(page, fields, out var records, out var places);
        var keys = new PageRecords(records, fields, places, page?.Take ?? int.MaxValue);
        return ((List<TRecord>)(await context.ExecuteAsync(request, keys, cancellation).Freely())!, keys);
    }

    // The key is always fetched, since the next page begins behind it.
    private (RecordFactory Records, int[] Places) Select(ArgumentWriter writer, IReadOnlyList<ScalarInfo> fields)
    {
        var keys = fields.Select(static field => field.Index).ToArray();
        if (selection is not null)
        {
            var wider = selection.With(model, keys);
            return (select(writer, wider, []), [.. keys.Select(key => wider.Places[key])]);
        }

        var omitted = (arguments.Omitted ?? model.Omitted).Except(keys).ToArray();
        var places = keys.Select(key => model.Scalars.Take(key).Count(field => !field.IsUnsupported && !omitted.Contains(field.Index))).ToArray();
        return (select(writer, null, omitted), places);
    }
}
