namespace SchemaFirst.Schema.Model;

/// <summary>The kinds of keys and indexes.</summary>
public enum IndexKind
{
    /// <summary><c>@id</c>, <c>@@id</c>.</summary>
    PrimaryKey,

    /// <summary><c>@unique</c>, <c>@@unique</c>.</summary>
    Unique,

    /// <summary><c>@@index</c>.</summary>
    Normal,

    /// <summary><c>@@fulltext</c>.</summary>
    FullText,
}
