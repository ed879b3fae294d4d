using SchemaFirst.Schema.Database;
using SchemaFirst.Schema.Migrations.Changes;
using SchemaFirst.Schema.Migrations.Risks;

namespace SchemaFirst.Schema.Migrations.Steps;

/// <summary>Changes a table in place.</summary>
/// <param name="Tables">The table.</param>
/// <param name="Changes">What changes, in the order of the statement.</param>
public sealed record AlterTable(Pair<Table> Tables, IReadOnlyList<TableChange> Changes) : MigrationStep
{
    /// <inheritdoc/>
    public override StepKind Kind => StepKind.AlterTable;

    /// <inheritdoc/>
    public override IReadOnlyList<Risk> Risks => [.. Changes.SelectMany(change => change.Risks(Tables))];
}
