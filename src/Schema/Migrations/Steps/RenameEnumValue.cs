using SchemaFirst.Schema.Database;

namespace SchemaFirst.Schema.Migrations.Steps;

/// <summary>Gives a value of an enum type another name; rows follow.</summary>
/// <param name="Enum">The type, as it is called by then.</param>
/// <param name="Value">The value.</param>
public sealed record RenameEnumValue(QualifiedName Enum, FormerValue Value) : MigrationStep
{
    /// <inheritdoc/>
    public override StepKind Kind => StepKind.RenameEnumValue;
}
