namespace SchemaFirst.Schema.CSharp;

/// <summary>An order by one column.</summary>
/// <param name="Member">The column's property.</param>
/// <param name="Descending">True for the greatest first.</param>
/// <param name="IsNullable">True where rows may have no value: C# counts null as the least.</param>
public sealed record SubOrder(string Member, bool Descending, bool IsNullable);
