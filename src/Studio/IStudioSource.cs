using SchemaFirst.Migrate;
using SchemaFirst.Runtime.Databases;
using SchemaFirst.Runtime.Migrations;

namespace SchemaFirst.Studio;

/// <summary>What Studio is opened on: a database, and where its schema and migrations are. The host that starts Studio knows both.</summary>
public interface IStudioSource
{
    /// <summary>The version of the host, as it is shown.</summary>
    string Version { get; }

    /// <summary>Where the schema comes from.</summary>
    StudioSourceKind Kind { get; }

    /// <summary>The schema's file or folder, as it is shown; null for a bare database.</summary>
    string? SchemaPath { get; }

    /// <summary>The folder of the migrations, as it is shown; null where there is none.</summary>
    string? MigrationsPath { get; }

    /// <summary>What somebody else manages: left out where the schema is compared with the database.</summary>
    ExternalObjects External { get; }

    /// <summary>True where the shadow database that migrations are tried out on is kept in memory: then nothing is made or emptied on a server for it.</summary>
    bool TriesMigrationsInMemory { get; }

    /// <summary>Opens the database for queries; nothing is sent before the first one.</summary>
    /// <param name="readOnly">True for connections on which nothing can be written.</param>
    Database OpenDatabase(bool readOnly);

    /// <summary>Looks for the database where a connection would make one that is not there: a file.</summary>
    /// <exception cref="ConnectionException">The database is not there (P1001).</exception>
    void EnsureThere();

    /// <summary>Reads the schema, or pulls it: what it answers is as new as the call.</summary>
    Task<StudioSchema> LoadAsync(CancellationToken cancellation);

    /// <summary>Connects for what migrations need.</summary>
    Task<ILiveDatabase> ConnectAsync(CancellationToken cancellation);

    /// <summary>Reads the migrations.</summary>
    MigrationFolder ReadMigrations();

    /// <summary>A failure of files, drivers or migrations in the user's terms; null for what is a bug.</summary>
    StudioFailure? Describe(Exception failure);
}
