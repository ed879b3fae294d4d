namespace SchemaFirst;

/// <summary>Counts up: <c>@default(autoincrement())</c>.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class AutoIncrementAttribute : Attribute
{
    /// <summary>The name of the constraint in the database (SQL Server).</summary>
    public string? Map { get; set; }
}
