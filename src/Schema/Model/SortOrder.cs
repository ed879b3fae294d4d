namespace SchemaFirst.Schema.Model;

/// <summary>The direction of a column in an index.</summary>
public enum SortOrder
{
    /// <summary>Ascending.</summary>
    Ascending,

    /// <summary>Descending.</summary>
    Descending,
}
