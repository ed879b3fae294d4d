using SchemaFirst.Schema.Database;
using SchemaFirst.Schema.Dialects;
using SchemaFirst.Schema.Migrations.Diff;

namespace SchemaFirst.Schema.Migrations;

/// <summary>Finds the way from one database to another.</summary>
public static class SchemaDiffer
{
    /// <summary>The steps that make the next database of the previous one.</summary>
    public static MigrationPlan Diff(DatabaseModel previous, DatabaseModel next, Dialect dialect)
    {
        var steps = new List<MigrationStep>();
        var renamed = RenameSteps.Add(new Pair<DatabaseModel>(previous, next), dialect, steps);
        var comparison = new DatabaseComparison(new Pair<DatabaseModel>(renamed, next), dialect);
        NamespaceSteps.Add(comparison, steps);
        EnumSteps.Add(comparison, steps);
        TableSteps.Add(comparison, steps);
        IndexSteps.Add(comparison, steps);
        ForeignKeySteps.Add(comparison, steps);

        // A stable sort: within a kind the order in which steps were found stays.
        return new MigrationPlan(new Pair<DatabaseModel>(previous, next), dialect, NameClashes.Resolve([.. steps.OrderBy(static step => step.Kind)]));
    }
}
