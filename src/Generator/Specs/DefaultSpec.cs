using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Generator.Specs;

/// <summary>A column's default, as the engine's metadata wants it.</summary>
/// <param name="Function">The function's name; null for a constant.</param>
/// <param name="Argument">The function's argument.</param>
/// <param name="Literal">The constant's text.</param>
/// <param name="Literals">The texts of a list of constants; null unless it is one.</param>
internal sealed record DefaultSpec(string? Function, string? Argument, string? Literal, EquatableArray<string>? Literals);
