namespace SchemaFirst.Schema.Syntax;

/// <summary>A field of a model, view or composite type; in C# a property.</summary>
public sealed record FieldDeclaration(
    Identifier Name,
    TypeReference Type,
    FieldArity Arity,
    EquatableArray<AttributeSyntax> Attributes,
    Origin Origin) : Member(Origin);
