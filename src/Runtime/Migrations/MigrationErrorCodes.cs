namespace SchemaFirst.Runtime.Migrations;

/// <summary>The codes of <see cref="MigrationException"/>.</summary>
public static class MigrationErrorCodes
{
    /// <summary>The database did not answer in time.</summary>
    public const string LockTimeout = "P1002";

    /// <summary>The schema is invalid.</summary>
    public const string InvalidSchema = "P1012";

    /// <summary>The connection was lost.</summary>
    public const string ConnectionLost = "P1017";

    /// <summary>The database holds tables and no history.</summary>
    public const string DatabaseNotEmpty = "P3005";

    /// <summary>A migration does not run through on the shadow database.</summary>
    public const string ShadowMigrationFailed = "P3006";

    /// <summary>The migration is recorded as applied already.</summary>
    public const string AlreadyApplied = "P3008";

    /// <summary>The history holds a migration that failed.</summary>
    public const string FailedMigrationFound = "P3009";

    /// <summary>The migration's name is too long.</summary>
    public const string NameTooLong = "P3010";

    /// <summary>The migration was never applied.</summary>
    public const string NeverApplied = "P3011";

    /// <summary>The migration did not fail.</summary>
    public const string NotFailed = "P3012";

    /// <summary>The database is not where the client's migrations lead, or those do not lead to its models.</summary>
    public const string NotMigrated = "SF3901";

    /// <summary>The migration's file is missing.</summary>
    public const string FileMissing = "P3015";

    /// <summary>The migration's folder is missing.</summary>
    public const string FolderMissing = "P3017";

    /// <summary>The migration failed as it was applied.</summary>
    public const string ApplyFailed = "P3018";

    /// <summary>The lock file names another provider.</summary>
    public const string ProviderMismatch = "P3019";

    /// <summary>The shadow database that is named is the database itself.</summary>
    public const string ShadowIsDatabase = "P3025";
}
