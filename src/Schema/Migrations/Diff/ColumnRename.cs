using SchemaFirst.Schema.Database;

namespace SchemaFirst.Schema.Migrations.Diff;

/// <summary>A column's former and new name, in a table as it is called by then.</summary>
internal readonly record struct ColumnRename(QualifiedName Table, Pair<string> Names);
