namespace SchemaFirst;

/// <summary>
/// The database could not be used: refused login (P1000), unreachable (P1001), silent when connected to (P1002), missing (P1003), locked or too slow
/// (P1008), access denied (P1010), encryption failed (P1011), connection lost (P1017), no free connection in the pool (P2024) or on the server (P2037).
/// </summary>
public sealed class ConnectionException(string code, string message, Exception? inner = null) : SchemaFirstException(code, message, inner)
{
    /// <summary>The database's own code, such as PostgreSQL's SQLSTATE; null where it told none.</summary>
    public string? DatabaseCode { get; init; }
}
