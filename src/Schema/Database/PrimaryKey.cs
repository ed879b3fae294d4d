using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Database;

/// <summary>The primary key of a table; without a name where the database gives none.</summary>
/// <param name="Name">The constraint's name; null where the database names none.</param>
/// <param name="Columns">The columns, in order.</param>
public sealed record PrimaryKey(string? Name, EquatableArray<IndexColumn> Columns);
