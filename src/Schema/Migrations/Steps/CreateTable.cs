using SchemaFirst.Schema.Database;

namespace SchemaFirst.Schema.Migrations.Steps;

/// <summary>Creates a table with its primary key, and with its foreign keys where they cannot be added later.</summary>
public sealed record CreateTable(Table Table) : MigrationStep
{
    /// <inheritdoc/>
    public override StepKind Kind => StepKind.CreateTable;
}
