namespace SchemaFirst;

/// <summary>A new UUID: <c>@default(uuid())</c>.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class UuidAttribute(int version = 4) : Attribute
{
    /// <summary>The version, 4 unless told.</summary>
    public int Version { get; } = version;

    /// <summary>The name of the constraint in the database (SQL Server).</summary>
    public string? Map { get; set; }
}
