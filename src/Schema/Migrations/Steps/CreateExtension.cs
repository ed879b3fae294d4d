using SchemaFirst.Schema.Database;

namespace SchemaFirst.Schema.Migrations.Steps;

/// <summary>Installs an extension.</summary>
public sealed record CreateExtension(Extension Extension) : MigrationStep
{
    /// <inheritdoc/>
    public override StepKind Kind => StepKind.CreateExtension;
}
