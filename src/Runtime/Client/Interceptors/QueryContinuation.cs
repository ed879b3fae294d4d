namespace SchemaFirst;

/// <summary>Goes on with an operation: to the next interceptor, at last to the database. Answers what the operation answers.</summary>
/// <param name="operation">The operation, as it is to go on.</param>
public delegate ValueTask<object?> QueryContinuation(QueryOperation operation);
