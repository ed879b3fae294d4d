namespace SchemaFirst.Schema.Providers;

/// <summary>A namespace in which the database refuses two constraints of one name.</summary>
public enum ConstraintScope
{
    /// <summary>Primary keys, unique keys and indexes of the whole database schema.</summary>
    GlobalPrimaryKeyKeyIndex,

    /// <summary>Unique keys and indexes of the whole database schema.</summary>
    GlobalKeyIndex,

    /// <summary>Foreign keys of the whole database schema.</summary>
    GlobalForeignKey,

    /// <summary>Primary keys, foreign keys and default constraints of the whole database schema.</summary>
    GlobalPrimaryKeyForeignKeyDefault,

    /// <summary>Unique keys and indexes of one table.</summary>
    ModelKeyIndex,

    /// <summary>The primary key, unique keys and indexes of one table.</summary>
    ModelPrimaryKeyKeyIndex,

    /// <summary>The primary key, unique keys, indexes and foreign keys of one table.</summary>
    ModelPrimaryKeyKeyIndexForeignKey,
}
