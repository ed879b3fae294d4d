using SchemaFirst.Schema.Database;
using SchemaFirst.Schema.Migrations.Risks;

namespace SchemaFirst.Schema.Migrations.Steps;

/// <summary>Creates an index or unique key.</summary>
/// <param name="Table">The table.</param>
/// <param name="Index">The index.</param>
/// <param name="IsOnNewTable">True when the table is created in the same migration and holds no rows.</param>
/// <param name="IsRestored">True when an equal index went with a column that is dropped and recreated.</param>
public sealed record CreateIndex(Table Table, TableIndex Index, bool IsOnNewTable, bool IsRestored = false) : MigrationStep
{
    /// <inheritdoc/>
    public override StepKind Kind => StepKind.CreateIndex;

    /// <inheritdoc/>
    public override IReadOnlyList<Risk> Risks => Index.IsUnique && !IsOnNewTable
        ? [new Risk.UniqueKeyAdded(Table.Name, [.. Index.Columns.Select(static column => column.Name)])]
        : [];
}
