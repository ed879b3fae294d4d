namespace SchemaFirst;

/// <summary>A new CUID: <c>@default(cuid())</c>.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class CuidAttribute(int version = 1) : Attribute
{
    /// <summary>The version, 1 unless told.</summary>
    public int Version { get; } = version;

    /// <summary>The name of the constraint in the database (SQL Server).</summary>
    public string? Map { get; set; }
}
