using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Model;

/// <summary>A database's own type for a column.</summary>
/// <param name="Name">The name in its canonical spelling (<c>VarChar</c>).</param>
/// <param name="Arguments">Its arguments, in order (<c>200</c>).</param>
public sealed record NativeType(string Name, EquatableArray<string> Arguments);
