namespace SchemaFirst.Schema.Model;

/// <summary>Who keeps references between tables intact.</summary>
public enum RelationMode
{
    /// <summary>Foreign keys in the database.</summary>
    ForeignKeys,

    /// <summary>The client, by emulated referential actions (<c>relationMode = "prisma"</c>).</summary>
    Prisma,
}
