namespace SchemaFirst.Schema.Model;

/// <summary>The functions a default can call.</summary>
public enum DefaultFunction
{
    /// <summary>The database counts up.</summary>
    AutoIncrement,

    /// <summary>The moment of the write.</summary>
    Now,

    /// <summary>A UUID, version 4 (or 7).</summary>
    Uuid,

    /// <summary>A CUID, version 1 (or 2).</summary>
    Cuid,

    /// <summary>A ULID.</summary>
    Ulid,

    /// <summary>A Nano ID.</summary>
    NanoId,

    /// <summary>An expression of the database.</summary>
    DbGenerated,

    /// <summary>A sequence (CockroachDB).</summary>
    Sequence,

    /// <summary>An object id (MongoDB).</summary>
    Auto,
}
