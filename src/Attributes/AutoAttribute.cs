namespace SchemaFirst;

/// <summary>An id that the database makes: <c>@default(auto())</c> (MongoDB).</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class AutoAttribute : Attribute
{
    /// <summary>The name of the constraint in the database (SQL Server).</summary>
    public string? Map { get; set; }
}
