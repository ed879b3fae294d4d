namespace SchemaFirst.Runtime.Databases;

/// <summary>What is done on a transaction's connection when its turn comes; a structure, so that handing it over allocates nothing.</summary>
/// <typeparam name="T">What comes of it.</typeparam>
internal interface ITransactionWork<T>
{
    /// <summary>Does it.</summary>
    /// <param name="connection">The transaction's connection.</param>
    /// <param name="stop">Stops it: by the caller, or when the transaction's time is up.</param>
    ValueTask<T> RunAsync(DatabaseConnection connection, CancellationToken stop);

    /// <summary>The exception that the caller is to see for one that was met.</summary>
    Exception Translate(Exception error);

    /// <summary>It is over, whatever came of it.</summary>
    void End();
}
