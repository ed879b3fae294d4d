namespace SchemaFirst;

/// <summary>Names the table, column, enum or value in the database: <c>@@map</c>, <c>@map</c>.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Enum | AttributeTargets.Property | AttributeTargets.Parameter | AttributeTargets.Field)]
public sealed class MapAttribute(string name) : Attribute
{
    /// <summary>The name in the database.</summary>
    public string Name { get; } = name;
}
