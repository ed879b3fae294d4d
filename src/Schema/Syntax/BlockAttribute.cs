namespace SchemaFirst.Schema.Syntax;

/// <summary>A <c>@@attribute</c> line.</summary>
public sealed record BlockAttribute(AttributeSyntax Attribute, Origin Origin) : Member(Origin);
