using SchemaFirst.Schema.Database;

namespace SchemaFirst.Schema.Migrations.Steps;

/// <summary>A column that uses an enum type.</summary>
/// <param name="Table">Its table.</param>
/// <param name="Columns">The column.</param>
public sealed record EnumUsage(QualifiedName Table, Pair<Column> Columns);
