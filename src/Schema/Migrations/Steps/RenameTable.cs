using SchemaFirst.Schema.Database;

namespace SchemaFirst.Schema.Migrations.Steps;

/// <summary>Gives a table another name, or moves it to another namespace; its rows stay.</summary>
/// <param name="Names">The name.</param>
public sealed record RenameTable(Pair<QualifiedName> Names) : MigrationStep
{
    /// <inheritdoc/>
    public override StepKind Kind => StepKind.RenameTable;
}
