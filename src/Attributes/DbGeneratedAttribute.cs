namespace SchemaFirst;

/// <summary>A value that the database computes: <c>@default(dbgenerated("…"))</c>.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class DbGeneratedAttribute(string? expression = null) : Attribute
{
    /// <summary>The SQL expression; null where it is not told.</summary>
    public string? Expression { get; } = expression;

    /// <summary>The name of the constraint in the database (SQL Server).</summary>
    public string? Map { get; set; }
}
