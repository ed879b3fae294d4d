using SchemaFirst.Schema.Database;
using SchemaFirst.Schema.Migrations.Changes;

namespace SchemaFirst.Schema.Migrations.Steps;

/// <summary>A table that is made anew.</summary>
/// <param name="Tables">The table.</param>
/// <param name="Kept">The columns that are copied.</param>
/// <param name="Changes">What changes.</param>
public sealed record TableRebuild(Pair<Table> Tables, IReadOnlyList<Pair<Column>> Kept, IReadOnlyList<TableChange> Changes);
