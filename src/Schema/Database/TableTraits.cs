namespace SchemaFirst.Schema.Database;

/// <summary>Special features of a table that the schema language cannot say.</summary>
[Flags]
public enum TableTraits
{
    /// <summary>A plain table.</summary>
    None = 0,

    /// <summary>It is divided into partitions.</summary>
    Partitioned = 1,

    /// <summary>Other tables inherit from it.</summary>
    HasSubclass = 2,

    /// <summary>Row-level security is on.</summary>
    RowLevelSecurity = 4,
}
