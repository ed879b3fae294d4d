namespace SchemaFirst;

/// <summary>What every client can do beside the queries of its models; each client's own interface (<c>IBlogDb</c>) is generated and extends it.</summary>
public interface ISchemaClient : IAsyncDisposable
{
    /// <inheritdoc cref="SchemaClient.ExecuteAsync(Sql, CancellationToken)"/>
    Task<int> ExecuteAsync(Sql sql, CancellationToken cancellation = default);

    /// <inheritdoc cref="SchemaClient.QueryAsync{T}(Sql, Func{SqlRow, T}, CancellationToken)"/>
    Task<IReadOnlyList<T>> QueryAsync<T>(Sql sql, Func<SqlRow, T> read, CancellationToken cancellation = default);
}
