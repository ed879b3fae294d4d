namespace SchemaFirst.QueryBench.Contestants;

/// <summary>Reads of one table; each answers with the sum of what it read.</summary>
internal interface IReads
{
    /// <summary>The writer of an id.</summary>
    ValueTask<long> ByIdAsync(int id);

    /// <summary>The writer of a handle, which is unique.</summary>
    ValueTask<long> ByHandleAsync(string handle);

    /// <summary>The first articles by id.</summary>
    ValueTask<long> FirstAsync(int take);

    /// <summary>Articles whose title contains a word, in the order of their reads, a page of them.</summary>
    ValueTask<long> FilterAsync(string word, bool published, int reads, int skip, int take);

    /// <summary>The articles behind one of them.</summary>
    ValueTask<long> PageBehindAsync(int article, int take);

    /// <summary>The articles of a list of ids.</summary>
    ValueTask<long> InListAsync(int[] ids);

    /// <summary>The reads of all articles, row by row.</summary>
    ValueTask<long> StreamAsync();
}
