namespace SchemaFirst;

/// <summary>A transaction could not begin, go on or end (P2028), or lost against another one (P2034).</summary>
public sealed class TransactionException(string code, string message, Exception? inner = null) : SchemaFirstException(code, message, inner);
