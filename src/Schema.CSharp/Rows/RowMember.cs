using Microsoft.CodeAnalysis;

namespace SchemaFirst.Schema.CSharp;

/// <summary>A part of a row's type that a column fills.</summary>
/// <param name="Name">Its name in C#; empty for a tuple's element without a name.</param>
/// <param name="ColumnName">The column's name where an attribute says it; else null.</param>
/// <param name="Type">Its type.</param>
/// <param name="IsParameter">True for a parameter of the constructor.</param>
public sealed record RowMember(string Name, string? ColumnName, ITypeSymbol Type, bool IsParameter);
