using SchemaFirst.Schema.Database;

namespace SchemaFirst.Schema.Migrations.Steps;

/// <summary>Gives a column another name; its values stay.</summary>
/// <param name="Table">The table, as it is called by then.</param>
/// <param name="Names">The name.</param>
public sealed record RenameColumn(QualifiedName Table, Pair<string> Names) : MigrationStep
{
    /// <inheritdoc/>
    public override StepKind Kind => StepKind.RenameColumn;
}
