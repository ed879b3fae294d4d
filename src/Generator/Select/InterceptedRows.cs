using SchemaFirst.Schema.CSharp;

namespace SchemaFirst.Generator.Select;

/// <summary>A call that asks for rows of a type by raw SQL.</summary>
/// <param name="Shape">How a row is read.</param>
/// <param name="Location">The attribute that names the call to the compiler.</param>
internal sealed record InterceptedRows(RowShape Shape, string Location) : Interception(Location);
