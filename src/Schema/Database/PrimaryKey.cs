using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Database;

/// <summary>A primary key.</summary>
/// <param name="Name">The constraint's name; null where the database names none.</param>
/// <param name="Columns">The columns, in order.</param>
public sealed record PrimaryKey(string? Name, EquatableArray<IndexColumn> Columns);
