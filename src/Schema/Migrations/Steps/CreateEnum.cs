using SchemaFirst.Schema.Database;

namespace SchemaFirst.Schema.Migrations.Steps;

/// <summary>Creates an enum type.</summary>
public sealed record CreateEnum(DatabaseEnum Enum) : MigrationStep
{
    /// <inheritdoc/>
    public override StepKind Kind => StepKind.CreateEnum;
}
