namespace SchemaFirst;

/// <summary>Kinds of index.</summary>
public enum IndexType
{
    /// <summary>A tree, for order and ranges.</summary>
    BTree,

    /// <summary>Equality only.</summary>
    Hash,

    /// <summary>Overlap and distance (PostgreSQL).</summary>
    Gist,

    /// <summary>Values inside a value (PostgreSQL, CockroachDB).</summary>
    Gin,

    /// <summary>Partitioned search trees (PostgreSQL).</summary>
    SpGist,

    /// <summary>Summaries of block ranges (PostgreSQL).</summary>
    Brin,
}
