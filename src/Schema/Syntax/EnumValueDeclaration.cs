namespace SchemaFirst.Schema.Syntax;

/// <summary>A value of an enum.</summary>
public sealed record EnumValueDeclaration(Identifier Name, EquatableArray<AttributeSyntax> Attributes, Origin Origin) : Member(Origin);
