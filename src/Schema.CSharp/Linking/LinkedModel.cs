using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.CSharp;

/// <summary>A model with its names linked.</summary>
/// <param name="Shape">What its record says.</param>
/// <param name="Declaration">The same in the names of the schema.</param>
public sealed record LinkedModel(ModelShape Shape, ModelDeclaration Declaration);
