using SchemaFirst.Schema.Database;

namespace SchemaFirst.Schema.Migrations.Steps;

/// <summary>Adds a foreign key to a table that exists.</summary>
public sealed record AddForeignKey(Table Table, ForeignKey Key) : MigrationStep
{
    /// <inheritdoc/>
    public override StepKind Kind => StepKind.AddForeignKey;
}
