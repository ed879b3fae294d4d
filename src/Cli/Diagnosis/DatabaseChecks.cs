using SchemaFirst.Cli.Databases;
using SchemaFirst.Migrate;

namespace SchemaFirst.Cli.Diagnosis;

/// <summary>The connection, the history of migrations, and whether the database is what its migrations lead to.</summary>
internal static class DatabaseChecks
{
    /// <summary>Looks at the database that the command's options choose.</summary>
    /// <param name="choose">Reads the options; it fails where no database is named.</param>
    /// <param name="cancellation">Stops it.</param>
    public static async Task<IReadOnlyList<Check>> AllAsync(Func<DatabaseChoice> choose, CancellationToken cancellation)
    {
        var checks = new List<Check>();
        var name = "connection";
        try
        {
            var choice = choose();
            await using var database = await choice.OpenAsync(cancellation);
            checks.Add(Check.Fine(name, $"{database.Dialect.Provider} answers"));
            name = "migrations";
            var folder = choice.Folder();
            var history = await choice.Engine(database).DiagnoseHistoryAsync(folder, cancellation);
            checks.Add(History(folder.Files.Count, history));
            name = "drift";
            if (history is { HasHistory: true, State: HistoryState.Same, Failed.Count: 0, Edited.Count: 0 } && choice.TryTarget(database) is { } target)
            {
                var diagnosis = await choice.Engine(database).DiagnoseDevelopmentAsync(folder, target.Namespaces, cancellation);
                checks.Add(diagnosis.Drift.IsEmpty
                    ? Check.Fine(name, "none: the database is what its migrations lead to")
                    : Check.Broken(name, "the database is not what its migrations lead to", "Run 'schemafirst migrate diff' to see it; take it in by 'db pull' and 'migrate dev', or 'migrate reset'"));
            }
        }
        catch (Exception failure) when ((failure as CliException ?? FailureTranslator.Translate(failure)) is { } known)
        {
            checks.Add(Check.Broken(name, $"{known.Code}: {known.Message}", known.Remedy));
        }

        return checks;
    }

    private static Check History(int files, HistoryDiagnosis history) => history switch
    {
        { Failed.Count: > 0 } => Check.Broken("migrations", $"'{history.Failed[0]}' failed", "Repair the database, then run 'schemafirst migrate resolve'"),
        { Edited.Count: > 0 } => Check.Broken("migrations", $"'{history.Edited[0]}' was edited after it was applied", "Restore its script, and put changes into a new migration"),
        { Missing.Count: > 0 } => Check.Broken("migrations", $"the database has had '{history.Missing[0]}', which is not in the folder", "Get the folder up to date"),
        { Unapplied.Count: > 0 } => Check.Odd("migrations", $"{history.Unapplied.Count} pending", "Run 'schemafirst migrate dev' or 'migrate deploy'"),
        _ => Check.Fine("migrations", $"{files}, all applied"),
    };
}
