namespace SchemaFirst.Schema.Syntax;

/// <summary>A line laid out like a field that is none: its type is missing or in a form that Prisma gave up. Kept so that it can be printed.</summary>
/// <param name="Name">The name.</param>
/// <param name="TypeText">The type in today's form (<c>Int[]</c> for <c>[Int]</c>); null where it is missing.</param>
/// <param name="Attributes">The attributes in order.</param>
/// <param name="Origin">The whole line.</param>
public sealed record IncompleteField(Identifier Name, string? TypeText, EquatableArray<AttributeSyntax> Attributes, Origin Origin) : Member(Origin);
