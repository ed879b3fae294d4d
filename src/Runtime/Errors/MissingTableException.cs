namespace SchemaFirst;

/// <summary>The database lacks what the schema names: a table (P2021) or a column (P2022). Apply the pending migrations.</summary>
public sealed class MissingTableException(string code, string message, Exception? inner = null) : SchemaFirstException(code, message, inner)
{
    /// <summary>The table, as far as the database tells.</summary>
    public string? Table { get; init; }

    /// <summary>The column, as far as the database tells; null for a missing table.</summary>
    public string? Column { get; init; }
}
