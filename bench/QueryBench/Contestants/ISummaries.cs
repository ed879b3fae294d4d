namespace SchemaFirst.QueryBench.Contestants;

/// <summary>Numbers about published articles.</summary>
internal interface ISummaries
{
    /// <summary>How many were read at least so often.</summary>
    ValueTask<long> CountAsync(int reads);

    /// <summary>Count, sum, least, most and mean of the reads of those.</summary>
    ValueTask<long> AggregateAsync(int reads);

    /// <summary>Count and sum of the reads for each writer in a range of ids.</summary>
    ValueTask<long> GroupAsync(int from, int to);
}
