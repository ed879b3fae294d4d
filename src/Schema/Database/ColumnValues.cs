using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Database;

/// <summary>What the schema's enum allows in a column whose database has no enum types, so that the catalog says nothing of it.</summary>
/// <param name="Names">The values, in order.</param>
/// <param name="Former">The values' names before.</param>
public sealed record ColumnValues(EquatableArray<string> Names, EquatableArray<FormerValue> Former);
