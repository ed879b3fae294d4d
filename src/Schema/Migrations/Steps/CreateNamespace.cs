namespace SchemaFirst.Schema.Migrations.Steps;

/// <summary>Creates a namespace.</summary>
public sealed record CreateNamespace(string Name) : MigrationStep
{
    /// <inheritdoc/>
    public override StepKind Kind => StepKind.CreateNamespace;
}
