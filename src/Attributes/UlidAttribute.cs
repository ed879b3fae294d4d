namespace SchemaFirst;

/// <summary>A new ULID: <c>@default(ulid())</c>.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class UlidAttribute : Attribute
{
    /// <summary>The name of the constraint in the database (SQL Server).</summary>
    public string? Map { get; set; }
}
