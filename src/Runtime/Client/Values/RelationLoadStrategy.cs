namespace SchemaFirst;

/// <summary>How the relations of a query are fetched.</summary>
public enum RelationLoadStrategy
{
    /// <summary>With the records themselves, where the database can.</summary>
    Join,

    /// <summary>By a statement of their own for each level.</summary>
    Query,
}
