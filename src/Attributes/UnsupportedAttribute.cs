namespace SchemaFirst;

/// <summary>A column of a database type that the schema language does not know: <c>Unsupported("…")</c>.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class UnsupportedAttribute(string databaseType) : Attribute
{
    /// <summary>The type, in the database's own words.</summary>
    public string DatabaseType { get; } = databaseType;
}
