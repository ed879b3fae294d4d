using SchemaFirst.Schema.Database;

namespace SchemaFirst.Schema.Migrations.Steps;

/// <summary>Gives a value another name in the rows of a column, where the database has no enum types.</summary>
/// <param name="Table">The table, as it is called by then.</param>
/// <param name="Column">The column, as it is called by then.</param>
/// <param name="Value">The value.</param>
public sealed record RenameValues(QualifiedName Table, string Column, FormerValue Value) : MigrationStep
{
    /// <inheritdoc/>
    public override StepKind Kind => StepKind.RenameValues;
}
