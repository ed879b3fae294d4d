using SchemaFirst.Runtime.Migrations;
using SchemaFirst.Schema.Database;
using SchemaFirst.Schema.Migrations;
using SchemaFirst.Schema.Migrations.Snapshots;
using SchemaFirst.Schema.Migrations.Steps;

namespace SchemaFirst.Migrate.Commands;

/// <summary>
/// Where a database has no enum types its catalog cannot tell whether a value was renamed already. The migrations can, and so can the rows.
/// </summary>
internal static class RenamedValues
{
    /// <summary>The database with the values that the last migration's snapshot tells, where it has one.</summary>
    public static DatabaseModel WithKnown(DatabaseModel model, MigrationFolder folder)
    {
        if (folder.Files.Count == 0 || folder.Files[^1].Snapshot is not { } text || MigrationSnapshot.TryParse(text)?.ReadDatabase() is not { Dialect.HasEnumTypes: false } known)
        {
            return model;
        }

        var byName = known.Database.Tables.ToDictionary(static table => table.Name);
        return model with
        {
            Tables = [.. model.Tables.Select(table => byName.TryGetValue(table.Name, out var other)
                ? table with { Columns = [.. table.Columns.Select(column => column with { Values = other.FindColumn(column.Name)?.Values })] }
                : table)],
        };
    }

    /// <summary>The plan without the renames that a migration of the folder makes.</summary>
    public static MigrationPlan NotIn(MigrationFolder folder, MigrationPlan plan) => plan with
    {
        Steps = [.. plan.Steps.Where(step => step is not RenameValues || !folder.Files.Any(file => file.Script?.Contains(Sql(plan, step), StringComparison.Ordinal) == true))],
    };

    /// <summary>The plan without the renames of values that no row holds.</summary>
    public static async Task<MigrationPlan> InRowsAsync(ILiveDatabase database, MigrationPlan plan, CancellationToken cancellationToken)
    {
        var places = new FormerPlaces(plan);
        var steps = new List<MigrationStep>(plan.Steps.Count);
        foreach (var step in plan.Steps)
        {
            if (step is RenameValues rename)
            {
                var (table, column) = places.Locate(rename.Table, rename.Column);
                if (!await database.HoldsValueAsync(table, column!, rename.Value.Former, cancellationToken).ConfigureAwait(false))
                {
                    continue;
                }
            }

            steps.Add(step);
        }

        return plan with { Steps = steps };
    }

    private static string Sql(MigrationPlan plan, MigrationStep step)
    {
        var writer = new SqlScriptWriter();
        plan.Dialect.Renderer.Render(step, writer);
        return writer.ToString();
    }
}
