namespace SchemaFirst.Runtime.Databases;

/// <summary>A delegate as the work of a transaction.</summary>
/// <param name="body">The delegate.</param>
internal readonly struct TransactionBody<T>(Func<DatabaseConnection, CancellationToken, ValueTask<T>> body) : ITransactionWork<T>
{
    public ValueTask<T> RunAsync(DatabaseConnection connection, CancellationToken stop) => body(connection, stop);

    public Exception Translate(Exception error) => error;

    public void End()
    {
    }
}
