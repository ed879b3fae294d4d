using SchemaFirst.Schema.Database;
using SchemaFirst.Schema.Migrations.Risks;

namespace SchemaFirst.Schema.Migrations.Steps;

/// <summary>Adds values to an enum type, or makes it anew where that does not do.</summary>
/// <param name="Enums">The type.</param>
/// <param name="Added">Values that come.</param>
/// <param name="Dropped">Values that go.</param>
/// <param name="Replacement">How the type is made anew; null where adding values does.</param>
public sealed record AlterEnum(
    Pair<DatabaseEnum> Enums, IReadOnlyList<string> Added, IReadOnlyList<string> Dropped, EnumReplacement? Replacement) : MigrationStep
{
    /// <inheritdoc/>
    public override StepKind Kind => StepKind.AlterEnum;

    /// <inheritdoc/>
    public override IReadOnlyList<Risk> Risks => Dropped.Count == 0 ? [] : [new Risk.EnumValuesRemoved(Enums.Previous.Name, Dropped)];
}
