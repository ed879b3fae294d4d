using SchemaFirst.Schema.Database;

namespace SchemaFirst.Schema.Migrations.Steps;

/// <summary>Updates or moves an extension.</summary>
public sealed record AlterExtension(Pair<Extension> Extensions) : MigrationStep
{
    /// <inheritdoc/>
    public override StepKind Kind => StepKind.AlterExtension;
}
