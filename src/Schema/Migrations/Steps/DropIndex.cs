using SchemaFirst.Schema.Database;

namespace SchemaFirst.Schema.Migrations.Steps;

/// <summary>Drops an index or unique key.</summary>
public sealed record DropIndex(Table Table, TableIndex Index) : MigrationStep
{
    /// <inheritdoc/>
    public override StepKind Kind => StepKind.DropIndex;
}
