using SchemaFirst.Schema.Database;

namespace SchemaFirst.Schema.Migrations.Steps;

/// <summary>Lets two columns change their names: the sides of a link table, which go by the names of its models.</summary>
/// <param name="Table">The table, as it is called by then.</param>
/// <param name="Names">The two columns.</param>
public sealed record SwapColumns(QualifiedName Table, Pair<string> Names) : MigrationStep
{
    /// <inheritdoc/>
    public override StepKind Kind => StepKind.SwapColumns;
}
