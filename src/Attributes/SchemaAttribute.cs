namespace SchemaFirst;

/// <summary>Names the database schema that a table, view or enum stands in: <c>@@schema</c>.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Enum)]
public sealed class SchemaAttribute(string name) : Attribute
{
    /// <summary>The database schema.</summary>
    public string Name { get; } = name;
}
