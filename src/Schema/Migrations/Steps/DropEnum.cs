using SchemaFirst.Schema.Database;

namespace SchemaFirst.Schema.Migrations.Steps;

/// <summary>Drops an enum type.</summary>
public sealed record DropEnum(DatabaseEnum Enum) : MigrationStep
{
    /// <inheritdoc/>
    public override StepKind Kind => StepKind.DropEnum;
}
