namespace SchemaFirst;

/// <summary>Who keeps relations whole.</summary>
public enum RelationMode
{
    /// <summary>Foreign keys of the database.</summary>
    ForeignKeys,

    /// <summary>The client, without foreign keys.</summary>
    Prisma,
}
