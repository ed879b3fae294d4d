using SchemaFirst.Schema.Database;
using SchemaFirst.Schema.Migrations.Changes;
using SchemaFirst.Schema.Migrations.Steps;

namespace SchemaFirst.Schema.Migrations.Diff;

/// <summary>Names that come while something else still holds them.</summary>
internal static class NameClashes
{
    public static IReadOnlyList<MigrationStep> Resolve(List<MigrationStep> steps) => FreeIndexNames(OrderRenames(FreeTypeNames(steps)));

    // Tables and enum types share their names: a table whose name an enum takes goes before the enum comes.
    private static List<MigrationStep> FreeTypeNames(List<MigrationStep> steps)
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

    // A key's or index's new name may be another table's until that one is renamed.
    private static List<MigrationStep> OrderRenames(List<MigrationStep> steps) => Order(Order(steps, KeyNames), IndexNames);

    private static Pair<string>? KeyNames(MigrationStep step) =>
        step is AlterTable alter && alter.Changes.OfType<RenamePrimaryKey>().FirstOrDefault() is { } rename
            ? new(rename.Keys.Previous.Name!, rename.Keys.Next.Name!)
            : null;

    private static Pair<string>? IndexNames(MigrationStep step) => step switch
    {
        RenameIndex rename => rename.Indexes.Select(static index => index.Name),
        RecreateIndex recreate => recreate.Indexes.Select(static index => index.Name),
        _ => null,
    };

    private static List<MigrationStep> Order(List<MigrationStep> steps, Func<MigrationStep, Pair<string>?> namesOf)
    {
        var open = new List<(int Place, Pair<string> Names)>();
        var held = new HashSet<string>(StringComparer.Ordinal);
        for (var index = 0; index < steps.Count; index++)
        {
            if (namesOf(steps[index]) is { } names)
            {
                open.Add((index, names));
                held.Add(names.Previous);
            }
        }

        if (!open.Exists(step => held.Contains(step.Names.Next)))
        {
            return steps;
        }

        var places = new Queue<int>(open.Select(static step => step.Place));
        var ordered = new List<MigrationStep>(steps);
        while (open.Count > 0)
        {
            var free = open.FindIndex(step => !held.Contains(step.Names.Next));
            var next = open[Math.Max(free, 0)];
            ordered[places.Dequeue()] = steps[next.Place];
            held.Remove(next.Names.Previous);
            open.Remove(next);
        }

        return ordered;
    }

    // A table that takes a renamed one's name takes the names of its indexes too: those get theirs before the new ones come.
    private static List<MigrationStep> FreeIndexNames(List<MigrationStep> steps)
    {
        var created = new HashSet<string>(steps.OfType<CreateIndex>().Select(static step => step.Index.Name), StringComparer.Ordinal);
        bool IsInTheWay(MigrationStep step) => step switch
        {
            RenameIndex rename => created.Contains(rename.Indexes.Previous.Name),
            RecreateIndex recreate => created.Contains(recreate.Indexes.Previous.Name),
            _ => false,
        };
        if (created.Count == 0 || !steps.Exists(step => IsInTheWay(step)))
        {
            return steps;
        }

        var first = steps.FindIndex(static step => step is CreateIndex or CreateTable);
        return [.. steps.Take(first), .. steps.Where(IsInTheWay), .. steps.Skip(first).Where(step => !IsInTheWay(step))];
    }
}
