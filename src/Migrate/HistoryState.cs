namespace SchemaFirst.Migrate;

/// <summary>How the folder's migrations and the history's relate.</summary>
public enum HistoryState
{
    /// <summary>They are the same.</summary>
    Same,

    /// <summary>The folder holds migrations that were not applied.</summary>
    DatabaseIsBehind,

    /// <summary>Migrations were applied that the folder does not hold.</summary>
    FolderIsBehind,

    /// <summary>Both.</summary>
    Diverged,
}
