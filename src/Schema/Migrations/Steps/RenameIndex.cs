using SchemaFirst.Schema.Database;

namespace SchemaFirst.Schema.Migrations.Steps;

/// <summary>Renames an index or unique key.</summary>
public sealed record RenameIndex(Table Table, Pair<TableIndex> Indexes) : MigrationStep
{
    /// <inheritdoc/>
    public override StepKind Kind => StepKind.RenameIndex;
}
