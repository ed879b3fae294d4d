using SchemaFirst.Schema.Database;

namespace SchemaFirst.Schema.Migrations.Steps;

/// <summary>
/// How an enum type is made anew: under a temporary name, its columns moved over, then given the name of the old one. The old type goes in
/// a step of its own, when no column that is about to go uses it any more.
/// </summary>
/// <param name="Temporary">The new type's name until it takes the old one's place.</param>
/// <param name="Retired">The old type's name from then on.</param>
/// <param name="Usages">The columns that move over.</param>
public sealed record EnumReplacement(QualifiedName Temporary, QualifiedName Retired, IReadOnlyList<EnumUsage> Usages);
