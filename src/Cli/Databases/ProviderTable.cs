using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;
using SchemaFirst.Runtime.Databases;
using SchemaFirst.Runtime.Migrations;
using SchemaFirst.Runtime.PostgreSql;
using SchemaFirst.Runtime.PostgreSql.Migrations;
using SchemaFirst.Runtime.Sqlite.Migrations;

namespace SchemaFirst.Cli.Databases;

using Provider = SchemaFirst.Schema.Model.Provider;

/// <summary>The databases that the tool can connect to: the one place in it that names them.</summary>
internal static class ProviderTable
{
    private const int SqliteBusy = 5;
    private const int SqliteLocked = 6;
    private const int SqliteCannotOpen = 14;
    private const int SqliteNotADatabase = 26;

    /// <summary>The provider that a connection string or URL is for, as far as it shows.</summary>
    public static Provider? Guess(string connection) => connection switch
    {
        _ when connection.StartsWith("postgres://", StringComparison.OrdinalIgnoreCase) || connection.StartsWith("postgresql://", StringComparison.OrdinalIgnoreCase) => Provider.PostgreSql,
        _ when connection.Contains("Host=", StringComparison.OrdinalIgnoreCase) || connection.Contains("Server=", StringComparison.OrdinalIgnoreCase) => Provider.PostgreSql,
        _ when connection.StartsWith("file:", StringComparison.OrdinalIgnoreCase) || connection.Contains("Data Source=", StringComparison.OrdinalIgnoreCase) => Provider.Sqlite,
        _ when Path.GetExtension(connection) is ".db" or ".sqlite" or ".sqlite3" => Provider.Sqlite,
        _ => null,
    };

    /// <summary>Connects.</summary>
    /// <param name="provider">The schema's provider; null to go by the connection alone.</param>
    /// <param name="connection">A connection string, URL or file.</param>
    /// <param name="shadow">The database that shadows are made of; null makes one beside the database.</param>
    /// <param name="cancellation">Stops waiting.</param>
    /// <exception cref="CliException">The connection string is wrong, or the database cannot be reached (P1000, P1001, P1003, P1013).</exception>
    public static async Task<ILiveDatabase> OpenAsync(Provider? provider, string connection, string? shadow, CancellationToken cancellation)
    {
        var guessed = Guess(connection);
        if (provider is { } wanted && guessed is { } found && wanted != found)
        {
            throw new CliException("P1013", $"The schema is for {wanted}, but the connection string is for {found}", "Give a connection string of the schema's database, or choose the provider with --provider");
        }

        try
        {
            return (provider ?? guessed) switch
            {
                Provider.PostgreSql => await PostgreSqlMigrationDatabase.OpenAsync(
                    PostgreSqlUrl.ToConnectionString(connection), shadow is null ? null : PostgreSqlUrl.ToConnectionString(shadow), cancellation),
                Provider.Sqlite => await SqliteMigrationDatabase.OpenAsync(SqliteDatabase.Open(connection).ConnectionString, cancellation),
                _ => throw Unknown(),
            };
        }
        catch (Exception failure) when (failure is ArgumentException or FormatException)
        {
            throw Unreadable(failure);
        }
    }

    /// <summary>Opens a database for queries; nothing is sent before the first one, and a file that is not there is not made.</summary>
    /// <param name="provider">The schema's provider; null to go by the connection alone.</param>
    /// <param name="connection">A connection string, URL or file.</param>
    /// <param name="readOnly">True for connections on which nothing can be written, whatever is sent.</param>
    /// <exception cref="CliException">The connection string is wrong (P1013).</exception>
    public static Database OpenForQueries(Provider? provider, string connection, bool readOnly)
    {
        try
        {
            return (provider ?? Guess(connection)) switch
            {
                Provider.PostgreSql => PostgreSqlDatabase.Open(readOnly ? ReadOnlyPostgreSql(connection) : connection),
                Provider.Sqlite => SqliteDatabase.Open(new SqliteConnectionStringBuilder(SqliteDatabase.Open(connection).ConnectionString)
                {
                    Mode = readOnly ? SqliteOpenMode.ReadOnly : SqliteOpenMode.ReadWrite,
                }.ConnectionString),
                _ => throw Unknown(),
            };
        }
        catch (Exception failure) when (failure is ArgumentException or FormatException)
        {
            throw Unreadable(failure);
        }
    }

    /// <summary>The file that a connection is to; null where the database is none.</summary>
    public static string? FileOf(Provider? provider, string connection) => (provider ?? Guess(connection)) == Provider.Sqlite
        ? new SqliteConnectionStringBuilder(SqliteDatabase.Open(connection).ConnectionString).DataSource
        : null;

    /// <summary>A driver's failure in the user's terms; null when it is none.</summary>
    public static CliException? Translate(Exception failure) => failure switch
    {
        PostgresException { SqlState: PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification } => Failed("P1000", failure, "Check user and password of the connection string"),
        PostgresException { SqlState: PostgresErrorCodes.InvalidCatalogName } => Failed("P1003", failure, "Create the database, or check its name"),
        PostgresException { SqlState: PostgresErrorCodes.InsufficientPrivilege } => Failed("P1010", failure, "Grant the user what the statement needs"),
        PostgresException => Failed("P2010", failure, "Mend the statement, or what it meets in the database"),
        NpgsqlException => Failed("P1001", failure, "Check that the server runs and that host and port of the connection string are right"),
        SqliteException { SqliteErrorCode: SqliteBusy or SqliteLocked } => Failed("P1008", failure, "Another process holds the database: wait until it ends, then try again"),
        SqliteException { SqliteErrorCode: SqliteCannotOpen } => Failed("P1003", failure, "Check the path of the database and the permissions of its folder"),
        SqliteException { SqliteErrorCode: SqliteNotADatabase } => Failed("P1013", failure, "Name a file that SQLite made"),
        DbException => Failed("P2010", failure, "Mend the statement, or what it meets in the database"),
        _ => null,
    };

    // Every transaction of such a connection begins read-only, those that the server makes for single statements too.
    private static string ReadOnlyPostgreSql(string connection)
    {
        var builder = new NpgsqlConnectionStringBuilder(PostgreSqlUrl.ToConnectionString(connection));
        builder.Options = $"{builder.Options} -c default_transaction_read_only=on".Trim();
        return builder.ConnectionString;
    }

    private static CliException Unknown() => new("P1013", "The connection string is of no database that is known", "Write postgresql://user:password@host/database, or file:./data.db");

    private static CliException Unreadable(Exception failure) => new("P1013", $"The connection string cannot be read: {failure.Message}", "Write postgresql://user:password@host/database, or file:./data.db");

    private static CliException Failed(string code, Exception failure, string remedy) => new(code, failure.Message, remedy) { ExitCode = ExitCodes.Failed };
}
