using SchemaFirst.Schema.Model;

namespace SchemaFirst.Schema.Database;

/// <summary>A column inside a key or index.</summary>
/// <param name="Name">The column's name.</param>
public sealed record IndexColumn(string Name)
{
    /// <summary>The direction; null where it is not told, which means ascending.</summary>
    public SortOrder? Sort { get; init; }

    /// <summary>The operator class as SQL; null for the default of the column's type.</summary>
    public string? OperatorClass { get; init; }

    /// <summary>True when <see cref="OperatorClass"/> is the default of the column's type.</summary>
    public bool IsDefaultOperatorClass { get; init; }

    /// <summary>True when nulls stand where the direction would not put them.</summary>
    public bool HasUnusualNullPosition { get; init; }
}
