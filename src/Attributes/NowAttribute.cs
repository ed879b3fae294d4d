namespace SchemaFirst;

/// <summary>The time of creation: <c>@default(now())</c>.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class NowAttribute : Attribute
{
    /// <summary>The name of the constraint in the database (SQL Server).</summary>
    public string? Map { get; set; }
}
