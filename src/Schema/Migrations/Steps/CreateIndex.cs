using SchemaFirst.Schema.Database;
using SchemaFirst.Schema.Migrations.Risks;

namespace SchemaFirst.Schema.Migrations.Steps;

/// <summary>Creates an index or unique key.</summary>
/// <param name="Table">The table.</param>
/// <param name="Index">The index.</param>
/// <param name="IsKnownToHold">True when no rows can break it: the table is new, or an equal index was there before.</param>
public sealed record CreateIndex(Table Table, TableIndex Index, bool IsKnownToHold) : MigrationStep
{
    /// <inheritdoc/>
    public override StepKind Kind => StepKind.CreateIndex;

    /// <inheritdoc/>
    public override IReadOnlyList<Risk> Risks => Index.IsUnique && !IsKnownToHold
        ? [new Risk.UniqueKeyAdded(Table.Name, [.. Index.Columns.Select(static column => column.Name)])]
        : [];
}
