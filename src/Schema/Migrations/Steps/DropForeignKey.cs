using SchemaFirst.Schema.Database;

namespace SchemaFirst.Schema.Migrations.Steps;

/// <summary>Drops a foreign key.</summary>
public sealed record DropForeignKey(Table Table, ForeignKey Key) : MigrationStep
{
    /// <inheritdoc/>
    public override StepKind Kind => StepKind.DropForeignKey;
}
