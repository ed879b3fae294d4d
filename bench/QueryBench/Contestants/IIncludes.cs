namespace SchemaFirst.QueryBench.Contestants;

/// <summary>Reads over relations: writers or articles with an id above one, in the order of their ids, and what belongs to them.</summary>
internal interface IIncludes
{
    /// <summary>Writers, each with the portrait.</summary>
    ValueTask<long> PortraitsAsync(int after, int take);

    /// <summary>Writers, each with the articles.</summary>
    ValueTask<long> ArticlesAsync(int after, int take);

    /// <summary>Writers, each with the articles, each of these with the remarks.</summary>
    ValueTask<long> ArticlesAndRemarksAsync(int after, int take);

    /// <summary>Articles, each with the tags.</summary>
    ValueTask<long> TagsAsync(int after, int take);

    /// <summary>The first writers with a published article that was read more often than that.</summary>
    ValueTask<long> WritersReadAsync(int reads, int take);
}
