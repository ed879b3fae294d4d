using SchemaFirst.Schema.Migrations.Risks;

namespace SchemaFirst.Schema.Migrations.Steps;

/// <summary>Makes tables anew under another name, copies their rows and puts them in the old ones' place.</summary>
public sealed record RebuildTables(IReadOnlyList<TableRebuild> Tables) : MigrationStep
{
    /// <inheritdoc/>
    public override StepKind Kind => StepKind.RebuildTables;

    /// <inheritdoc/>
    public override IReadOnlyList<Risk> Risks => [.. Tables.SelectMany(static table => table.Changes.SelectMany(change => change.Risks(table.Tables)))];
}
