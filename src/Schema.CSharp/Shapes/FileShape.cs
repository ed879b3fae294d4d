using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.CSharp;

/// <summary>All that one C# file says about the schema.</summary>
/// <param name="Shapes">Its declarations in order.</param>
/// <param name="Trailing">Comments behind the last declaration.</param>
public sealed record FileShape(EquatableArray<SchemaShape> Shapes, EquatableArray<Trivia> Trailing);
