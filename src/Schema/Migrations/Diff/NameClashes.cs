using SchemaFirst.Schema.Database;
using SchemaFirst.Schema.Migrations.Steps;

namespace SchemaFirst.Schema.Migrations.Diff;

/// <summary>Tables and enum types share their names: a table whose name an enum takes goes before the enum comes.</summary>
internal static class NameClashes
{
    public static IReadOnlyList<MigrationStep> Resolve(List<MigrationStep> steps)
    {
        var taken = new HashSet<QualifiedName>(steps.OfType<CreateEnum>().Select(static step => step.Enum.Name));
        if (taken.Count == 0 || !steps.OfType<DropTable>().Any(step => taken.Contains(step.Table.Name)))
        {
            return steps;
        }

        bool IsInTheWay(MigrationStep step) => step switch
        {
            DropTable drop => taken.Contains(drop.Table.Name),
            DropForeignKey drop => taken.Contains(drop.Table.Name) || taken.Contains(drop.Key.ReferencedTable),
            _ => false,
        };
        return [.. steps.Where(IsInTheWay), .. steps.Where(step => !IsInTheWay(step))];
    }
}
