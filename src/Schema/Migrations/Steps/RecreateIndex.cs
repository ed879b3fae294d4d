using SchemaFirst.Schema.Database;

namespace SchemaFirst.Schema.Migrations.Steps;

/// <summary>Drops an index and creates it under another name, where it cannot be renamed.</summary>
public sealed record RecreateIndex(Table Table, Pair<TableIndex> Indexes) : MigrationStep
{
    /// <inheritdoc/>
    public override StepKind Kind => StepKind.RecreateIndex;
}
