namespace SchemaFirst.QueryBench.Contestants;

/// <summary>One way to ask a database, open on a copy of its own.</summary>
internal sealed class Contestant(IReads reads, IIncludes includes, ISummaries summaries, IWrites writes, Func<ValueTask> close) : IAsyncDisposable
{
    public IReads Reads { get; } = reads;

    public IIncludes Includes { get; } = includes;

    public ISummaries Summaries { get; } = summaries;

    public IWrites Writes { get; } = writes;

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => close();
}
