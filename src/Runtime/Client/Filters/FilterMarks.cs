namespace SchemaFirst;

/// <summary>What a filter says that needs no terms.</summary>
internal static class FilterMarks
{
    /// <summary>The column is null.</summary>
    public static readonly object Null = new();

    /// <summary>A filter without a condition.</summary>
    public static readonly object Empty = new();
}
