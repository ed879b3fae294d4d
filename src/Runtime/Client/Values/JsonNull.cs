namespace SchemaFirst;

/// <summary>The nulls of a Json column.</summary>
public enum JsonNull
{
    /// <summary>The database's null: there is no document.</summary>
    DbNull,

    /// <summary>The document <c>null</c>.</summary>
    JsonNull,

    /// <summary>Either of them; only in a filter.</summary>
    AnyNull,
}
