using SchemaFirst.Schema.Database;

namespace SchemaFirst.Schema.Migrations.Steps;

/// <summary>Renames a foreign key.</summary>
public sealed record RenameForeignKey(Table Table, Pair<ForeignKey> Keys) : MigrationStep
{
    /// <inheritdoc/>
    public override StepKind Kind => StepKind.RenameForeignKey;
}
