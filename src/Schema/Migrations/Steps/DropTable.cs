using SchemaFirst.Schema.Database;
using SchemaFirst.Schema.Migrations.Risks;

namespace SchemaFirst.Schema.Migrations.Steps;

/// <summary>Drops a table.</summary>
public sealed record DropTable(Table Table) : MigrationStep
{
    /// <inheritdoc/>
    public override StepKind Kind => StepKind.DropTable;

    /// <inheritdoc/>
    public override IReadOnlyList<Risk> Risks => [new Risk.TableDropped(Table.Name)];
}
