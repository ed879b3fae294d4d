namespace SchemaFirst;

/// <summary>A new nano id: <c>@default(nanoid())</c>.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class NanoIdAttribute(int length = 21) : Attribute
{
    /// <summary>How many characters, 21 unless told.</summary>
    public int Length { get; } = length;

    /// <summary>The name of the constraint in the database (SQL Server).</summary>
    public string? Map { get; set; }
}
