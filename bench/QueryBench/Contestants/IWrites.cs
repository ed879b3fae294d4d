namespace SchemaFirst.QueryBench.Contestants;

/// <summary>Writes; each answers with what it wrote, never with a number that the database chose.</summary>
internal interface IWrites
{
    /// <summary>One writer, read back as written.</summary>
    ValueTask<long> CreateAsync(string handle, string name);

    /// <summary>A writer with articles of these titles, read back.</summary>
    ValueTask<long> CreateNestedAsync(string handle, string[] titles);

    /// <summary>Many remarks.</summary>
    ValueTask<long> CreateManyAsync(int article, int writer, string[] texts);

    /// <summary>Sets the reads of an article and gives them back.</summary>
    ValueTask<long> UpdateAsync(int article, int reads);

    /// <summary>Creates the writer of a handle or gives him another name.</summary>
    ValueTask<long> UpsertAsync(string handle, string name);

    /// <summary>A remark that is created and then deleted by its id: as many rows after as before.</summary>
    ValueTask<long> CreateAndDeleteAsync(int article, int writer, string text);

    /// <summary>In one transaction: reads a writer, adds one to an article's reads, adds a remark.</summary>
    ValueTask<long> TransactionAsync(int writer, int article, string text);
}
