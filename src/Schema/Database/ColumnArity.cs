namespace SchemaFirst.Schema.Database;

/// <summary>How many values a column holds.</summary>
public enum ColumnArity
{
    /// <summary>One.</summary>
    Required,

    /// <summary>None or one.</summary>
    Nullable,

    /// <summary>A list.</summary>
    List,
}
