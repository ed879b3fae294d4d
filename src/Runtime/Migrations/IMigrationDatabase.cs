namespace SchemaFirst.Runtime.Migrations;

/// <summary>A database that migrations are applied to, over a connection of its own.</summary>
public interface IMigrationDatabase : IAsyncDisposable
{
    /// <summary>Keeps every other runner out until this database is disposed; waits a while for one that is inside.</summary>
    /// <exception cref="MigrationException">Another runner stayed inside.</exception>
    Task LockAsync(CancellationToken cancellationToken);

    /// <summary>Runs a script of any number of statements.</summary>
    /// <exception cref="MigrationScriptException">The database refused it.</exception>
    Task ExecuteScriptAsync(string script, CancellationToken cancellationToken);

    /// <summary>True when the database runs the script whole or not at all.</summary>
    bool RunsWhole(string script);

    /// <summary>
    /// Runs a migration's script. Where that is one transaction the record's count of steps goes up in it, so that whatever happens next the record
    /// tells whether the script is in the database.
    /// </summary>
    /// <exception cref="MigrationScriptException">The database refused it.</exception>
    Task ExecuteMigrationAsync(Migration migration, string recordId, CancellationToken cancellationToken);

    /// <summary>True when there is nothing in the database but, perhaps, the history.</summary>
    Task<bool> IsEmptyAsync(CancellationToken cancellationToken);

    /// <summary>The history in the order it was made; null when there is no table of it.</summary>
    Task<IReadOnlyList<MigrationRecord>?> ReadHistoryAsync(CancellationToken cancellationToken);

    /// <summary>Makes the table of the history.</summary>
    Task CreateHistoryAsync(CancellationToken cancellationToken);

    /// <summary>Records that a migration begins, and returns the record's id.</summary>
    Task<string> RecordStartAsync(Migration migration, CancellationToken cancellationToken);

    /// <summary>Records that a migration ended well.</summary>
    Task RecordSuccessAsync(string id, CancellationToken cancellationToken);

    /// <summary>Records the error that a migration ended with.</summary>
    Task RecordFailureAsync(string id, string error, CancellationToken cancellationToken);

    /// <summary>Records a migration that somebody else applied.</summary>
    Task RecordAppliedAsync(Migration migration, CancellationToken cancellationToken);

    /// <summary>Records that a failed migration was rolled back.</summary>
    Task RecordRolledBackAsync(string id, CancellationToken cancellationToken);
}
