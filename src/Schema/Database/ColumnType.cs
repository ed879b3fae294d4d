using SchemaFirst.Schema.Model;

namespace SchemaFirst.Schema.Database;

/// <summary>The type of a column's values.</summary>
public sealed record ColumnType
{
    /// <summary>The kind of value.</summary>
    public required ColumnFamily Family { get; init; }

    /// <summary>The database's own type, by its name in the schema language; null where the family says it all.</summary>
    public NativeType? Native { get; init; }

    /// <summary>The enum, for <see cref="ColumnFamily.Enum"/>.</summary>
    public QualifiedName? Enum { get; init; }

    /// <summary>The type's SQL, as written in the schema or told by the catalog; null where the dialect derives it.</summary>
    public string? Sql { get; init; }

    /// <summary>The type in words.</summary>
    public string DisplayName => Family switch
    {
        ColumnFamily.Enum => Enum!.Value.Name,
        ColumnFamily.Unsupported => $"Unsupported(\"{Sql}\")",
        _ when Native is { Arguments.Count: > 0 } => Native.Name + "(" + string.Join(",", Native.Arguments) + ")",
        _ => Native?.Name ?? Family.ToString(),
    };
}
