using SchemaFirst.Schema.Database;
using SchemaFirst.Schema.Dialects;
using SchemaFirst.Schema.Migrations.Steps;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Migrations.Diff;

/// <summary>
/// Renames come first: they are made of the former names in the next database, and what they leave is the database that everything else is
/// compared with. Names of keys and indexes need no word, as those are told by what they are of.
/// </summary>
internal static class RenameSteps
{
    /// <summary>Adds the renames, and returns the previous database as it is after them.</summary>
    public static DatabaseModel Add(Pair<DatabaseModel> models, Dialect dialect, List<MigrationStep> steps)
    {
        var (previous, next) = (models.Previous, models.Next);
        previous = AddTables(previous, next, steps, out var swapped);
        previous = AddEnums(previous, next, steps);
        var tables = next.Tables.Where(static table => table.IsLink || table.Columns.Any(static column => column.FormerNames.Count > 0 || column.Values is { Former.Count: > 0 })).ToList();
        if (tables.Count == 0 || previous.Tables.Count == 0)
        {
            return previous;
        }

        var byName = new Dictionary<QualifiedName, Table>();
        foreach (var table in previous.Tables)
        {
            byName[table.Name] = table;
        }

        var columns = new List<ColumnRename>();
        foreach (var table in tables)
        {
            if (!byName.TryGetValue(table.Name, out var old))
            {
                continue;
            }

            if (table.IsLink && (swapped.Contains(table.Name) || LinkSides.AreSwapped(new(old, table))))
            {
                steps.Add(new SwapColumns(table.Name, new("A", "B")));
                columns.Add(new(table.Name, new("A", "B")));
                columns.Add(new(table.Name, new("B", "A")));
            }

            foreach (var rename in RenameOrder.Resolve([.. old.Columns.Select(static column => column.Name)], Wanted(table)))
            {
                steps.Add(new RenameColumn(table.Name, rename));
                columns.Add(new(table.Name, rename));
            }
        }

        previous = new RenamedModel(previous).WithColumns(columns);
        if (!dialect.HasEnumTypes)
        {
            AddValues(previous, tables, steps);
        }

        return previous;
    }

    private static List<(string Next, IEnumerable<string> Former)> Wanted(Table table) =>
        [.. table.Columns.Where(static column => column.FormerNames.Count > 0).Select(static column => (column.Name, (IEnumerable<string>)column.FormerNames))];

    private static DatabaseModel AddTables(DatabaseModel previous, DatabaseModel next, List<MigrationStep> steps, out HashSet<QualifiedName> swapped)
    {
        swapped = [];
        var named = next.Tables.Where(static table => table.FormerNames.Count > 0).ToList();
        if (named.Count == 0)
        {
            return previous;
        }

        var renames = RenameOrder.Resolve(
            [.. previous.Tables.Select(static table => table.Name)], [.. named.Select(static table => (table.Name, (IEnumerable<QualifiedName>)table.FormerNames))]);
        var keyed = new HashSet<QualifiedName>(previous.Tables.Where(static table => table.ForeignKeys.Count > 0).Select(static table => table.Name));
        foreach (var rename in renames)
        {
            steps.Add(new RenameTable(rename));

            // Where there are foreign keys they tell the sides, and tell them better.
            if (!keyed.Contains(rename.Previous) && named.First(table => table.Name == rename.Next).SwappedFormerNames.Contains(rename.Previous))
            {
                swapped.Add(rename.Next);
            }
        }

        return renames.Count == 0 ? previous : new RenamedModel(previous).WithTables(renames);
    }

    private static DatabaseModel AddEnums(DatabaseModel previous, DatabaseModel next, List<MigrationStep> steps)
    {
        var named = next.Enums.Where(static type => type.FormerNames.Count > 0).Select(static type => (type.Name, (IEnumerable<QualifiedName>)type.FormerNames)).ToList();
        var renames = named.Count == 0 ? [] : RenameOrder.Resolve([.. previous.Enums.Select(static type => type.Name)], named);
        foreach (var rename in renames)
        {
            steps.Add(new RenameEnum(rename));
        }

        previous = renames.Count == 0 ? previous : new RenamedModel(previous).WithEnums(renames);
        foreach (var type in next.Enums)
        {
            if (type.FormerValues.Count == 0 || previous.Enums.FirstOrDefault(other => other.Name == type.Name) is not { } old)
            {
                continue;
            }

            var values = RenameOrder.Resolve([.. old.Values], [.. type.FormerValues.Select(static value => (value.Value, (IEnumerable<string>)[value.Former]))]);
            foreach (var value in values)
            {
                steps.Add(new RenameEnumValue(type.Name, new FormerValue(value.Previous, value.Next)));
            }

            previous = values.Count == 0 ? previous : new RenamedModel(previous).WithEnumValues(type.Name, values);
        }

        return previous;
    }

    private static void AddValues(DatabaseModel previous, List<Table> tables, List<MigrationStep> steps)
    {
        var byName = previous.Tables.ToDictionary(static table => table.Name);
        foreach (var table in tables)
        {
            foreach (var column in table.Columns)
            {
                if (column.Values is not { Former.Count: > 0 } values || !byName.TryGetValue(table.Name, out var old) || old.FindColumn(column.Name) is not { } before)
                {
                    continue;
                }

                // A catalog does not know the values: then each former name may still be there that is no value now.
                HashSet<string> present = before.Values is { } known
                    ? [.. known.Names]
                    : [.. values.Former.Select(static value => value.Former).Where(name => !values.Names.Contains(name))];
                foreach (var value in RenameOrder.Resolve(present, [.. values.Former.Select(static value => (value.Value, (IEnumerable<string>)[value.Former]))]))
                {
                    steps.Add(new RenameValues(table.Name, column.Name, new FormerValue(value.Previous, value.Next)));
                }
            }
        }
    }
}
