using SchemaFirst.Schema.Database;

namespace SchemaFirst.Schema.Migrations.Steps;

/// <summary>Gives an enum type another name, or moves it to another namespace.</summary>
/// <param name="Names">The name.</param>
public sealed record RenameEnum(Pair<QualifiedName> Names) : MigrationStep
{
    /// <inheritdoc/>
    public override StepKind Kind => StepKind.RenameEnum;
}
