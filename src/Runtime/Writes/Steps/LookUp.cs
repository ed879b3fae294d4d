using SchemaFirst.Runtime.Requests;

namespace SchemaFirst.Runtime.Writes.Steps;

/// <summary>A record that a step needs as it is before the row is written; each execution keeps what was found.</summary>
internal sealed class LookUp(WriteStatement find, RowColumns columns)
{
    /// <summary>Looks it up.</summary>
    public async ValueTask RunAsync(WriteRun run) => run.Found[this] = await run.FirstAsync(find, [], columns).ConfigureAwait(false);

    /// <summary>The record; null where there was none.</summary>
    public RequestValue[]? In(WriteRun run) => run.Found[this];
}
