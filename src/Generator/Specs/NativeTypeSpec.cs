using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Generator.Specs;

/// <summary>A column's native type on one provider.</summary>
internal sealed record NativeTypeSpec(string Name, EquatableArray<string> Arguments);
