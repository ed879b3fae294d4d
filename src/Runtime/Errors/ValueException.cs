namespace SchemaFirst;

/// <summary>The database cannot take a value: too long for its column (P2000), not of its type (P2007), out of its range (P2020).</summary>
public sealed class ValueException(string code, string message, Exception? inner = null) : SchemaFirstException(code, message, inner)
{
    /// <summary>The field by its name in the schema; null where the database does not tell the column.</summary>
    public string? Field { get; init; }
}
