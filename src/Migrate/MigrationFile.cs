using SchemaFirst.Runtime.Migrations;

namespace SchemaFirst.Migrate;

/// <summary>One folder of a migrations directory.</summary>
/// <param name="Name">The folder's name.</param>
/// <param name="Script">What its <c>migration.sql</c> holds; null when the file is missing.</param>
public sealed record MigrationFile(string Name, string? Script)
{
    /// <summary>What its <c>schema.snapshot</c> holds; null when there is none, as in folders that Prisma wrote.</summary>
    public string? Snapshot { get; init; }

    /// <summary>The migration.</summary>
    /// <exception cref="MigrationException">P3015: the file is missing.</exception>
    public Migration ToMigration() => Script is not null
        ? Migration.Create(Name, Script)
        : throw new MigrationException(
            MigrationErrorCodes.FileMissing, $"The folder of the migration '{Name}' holds no 'migration.sql'; restore the file or delete the folder") { MigrationName = Name };
}
