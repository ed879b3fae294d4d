using SchemaFirst.Schema.Database;
using SchemaFirst.Schema.Migrations.Changes;
using SchemaFirst.Schema.Migrations.Steps;

namespace SchemaFirst.Schema.Migrations.Diff;

/// <summary>Enum types that come, go and change. Another order of the same values is no change.</summary>
internal static class EnumSteps
{
    public static void Add(DatabaseComparison comparison, List<MigrationStep> steps)
    {
        var previous = comparison.Models.Previous.Enums.ToDictionary(static type => type.Name);
        foreach (var next in comparison.Models.Next.Enums)
        {
            if (!previous.TryGetValue(next.Name, out var old))
            {
                steps.Add(new CreateEnum(next));
                continue;
            }

            previous.Remove(next.Name);
            var added = next.Values.Where(value => !old.Values.Contains(value)).ToList();
            var dropped = old.Values.Where(value => !next.Values.Contains(value)).ToList();
            if (added.Count + dropped.Count > 0)
            {
                var recreate = dropped.Count > 0 || (comparison.Traits.NewEnumValuesNeedCommit && IsUsedAsDefault(comparison, next.Name, added));
                var replacement = recreate ? Replacement(comparison, next.Name) : null;
                steps.Add(new AlterEnum(new(old, next), added, dropped, replacement));
                if (replacement is not null)
                {
                    steps.Add(new DropEnum(old with { Name = replacement.Retired }));
                }
            }
        }

        foreach (var type in comparison.Models.Previous.Enums)
        {
            if (previous.ContainsKey(type.Name))
            {
                steps.Add(new DropEnum(type));
            }
        }
    }

    private static EnumReplacement Replacement(DatabaseComparison comparison, QualifiedName type)
    {
        QualifiedName Named(string suffix) => type with { Name = comparison.Dialect.Names.Part(type.Name, suffix) };
        return new EnumReplacement(Named("_new"), Named("_old"), Usages(comparison, type));
    }

    private static List<EnumUsage> Usages(DatabaseComparison comparison, QualifiedName type)
    {
        var usages = new List<EnumUsage>();
        foreach (var table in comparison.Tables)
        {
            foreach (var column in table.Columns)
            {
                if (column.Columns.Previous.Type.Enum == type && column.Columns.Next.Type.Enum == type && column.Cast != ColumnCast.Impossible)
                {
                    usages.Add(new EnumUsage(table.Tables.Next.Name, column.Columns));
                }
            }
        }

        return usages;
    }

    private static bool IsUsedAsDefault(DatabaseComparison comparison, QualifiedName type, List<string> values)
    {
        foreach (var table in comparison.Models.Next.Tables)
        {
            foreach (var column in table.Columns)
            {
                if (column.Type.Enum == type && column.Default switch
                {
                    ColumnDefault.Literal literal => values.Contains(literal.Value.Text),
                    ColumnDefault.List list => list.Values.Any(value => values.Contains(value.Text)),
                    _ => false,
                })
                {
                    return true;
                }
            }
        }

        return false;
    }
}
