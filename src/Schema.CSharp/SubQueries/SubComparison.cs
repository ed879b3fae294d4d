namespace SchemaFirst.Schema.CSharp;

/// <summary>A column compared with a constant.</summary>
/// <param name="Member">The column's property.</param>
/// <param name="Operator">The filter's word in C#: <c>EqualTo</c>, <c>Not</c>, <c>LessThan</c>, <c>Contains</c> …</param>
/// <param name="Value">The constant as C#; <c>null</c> for null.</param>
/// <param name="IsExact">False where the database may find more than C# does.</param>
public sealed record SubComparison(string Member, string Operator, string Value, bool IsExact) : SubCondition
{
    /// <inheritdoc/>
    public override bool IsExact { get; } = IsExact;
}
