namespace SchemaFirst.Schema.Syntax;

/// <summary>
/// A schema as declared, before any name has a meaning: what the <c>.prisma</c> parser and the C# reader both produce,
/// and what both printers take. One value may hold the declarations of several files.
/// </summary>
/// <param name="Declarations">All blocks in order.</param>
/// <param name="Trailing">Comments and gaps behind the last block.</param>
public sealed record SchemaSyntax(EquatableArray<Declaration> Declarations, EquatableArray<Trivia> Trailing);
