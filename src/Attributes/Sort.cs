namespace SchemaFirst;

/// <summary>An order.</summary>
public enum Sort
{
    /// <summary>Ascending.</summary>
    Asc,

    /// <summary>Descending.</summary>
    Desc,
}
