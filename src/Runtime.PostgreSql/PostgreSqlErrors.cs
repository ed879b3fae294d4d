using System.Net.Sockets;
using System.Security.Authentication;
using Npgsql;
using SchemaFirst.Runtime.Databases;

namespace SchemaFirst.Runtime.PostgreSql;

/// <summary>What PostgreSQL's error codes mean.</summary>
internal static class PostgreSqlErrors
{
    public static DatabaseException? Describe(Exception exception) => exception switch
    {
        PostgresException error => Describe(error),
        NpgsqlException { InnerException: PostgresException error } => Describe(error),
        NpgsqlException { InnerException: TimeoutException } or TimeoutException => Of(DatabaseErrorKind.TimedOut, exception),
        NpgsqlException or SocketException or IOException => Of(DatabaseErrorKind.ConnectionClosed, exception),
        OverflowException => new DatabaseException(DatabaseErrorKind.ValueOutOfRange, "22003", exception.Message, exception),
        _ => null,
    };

    /// <summary>What an exception says that came while connecting.</summary>
    public static DatabaseException? DescribeConnecting(Exception exception) => exception switch
    {
        PostgresException or NpgsqlException { InnerException: PostgresException } => Describe(exception),

        // The driver has no type or code of its own for an exhausted pool.
        NpgsqlException { InnerException: TimeoutException } when exception.Message.Contains("pool has been exhausted", StringComparison.Ordinal) =>
            Of(DatabaseErrorKind.PoolExhausted, exception),
        NpgsqlException { InnerException: TimeoutException } or TimeoutException => Of(DatabaseErrorKind.ConnectTimedOut, exception),
        NpgsqlException { InnerException: AuthenticationException } or AuthenticationException => Of(DatabaseErrorKind.EncryptionFailed, exception),
        NpgsqlException when exception.Message.Contains("SSL", StringComparison.Ordinal) => Of(DatabaseErrorKind.EncryptionFailed, exception),
        NpgsqlException when exception.Message.Contains("No password", StringComparison.Ordinal) => Of(DatabaseErrorKind.AuthenticationFailed, exception),
        NpgsqlException or SocketException or IOException => Of(DatabaseErrorKind.Unreachable, exception),
        _ => null,
    };

    private static DatabaseException Of(DatabaseErrorKind kind, Exception exception) => new(kind, "N/A", exception.Message, exception);

    private static DatabaseException Describe(PostgresException error) => new(Kind(error.SqlState), error.SqlState, error.MessageText, error)
    {
        Constraint = error.ConstraintName,
        Table = error.TableName,
        Columns = error.SqlState == PostgresErrorCodes.UniqueViolation ? KeyColumns(error.Detail) : error.ColumnName is { } column ? [column] : [],
    };

    private static DatabaseErrorKind Kind(string code) => code switch
    {
        PostgresErrorCodes.UniqueViolation => DatabaseErrorKind.UniqueViolation,
        PostgresErrorCodes.ForeignKeyViolation or PostgresErrorCodes.RestrictViolation => DatabaseErrorKind.ForeignKeyViolation,
        PostgresErrorCodes.NotNullViolation => DatabaseErrorKind.NullViolation,
        PostgresErrorCodes.CheckViolation => DatabaseErrorKind.CheckViolation,
        PostgresErrorCodes.StringDataRightTruncation => DatabaseErrorKind.ValueTooLong,
        PostgresErrorCodes.NumericValueOutOfRange => DatabaseErrorKind.ValueOutOfRange,
        PostgresErrorCodes.UndefinedTable => DatabaseErrorKind.TableMissing,
        PostgresErrorCodes.UndefinedColumn => DatabaseErrorKind.ColumnMissing,
        PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected => DatabaseErrorKind.WriteConflict,
        PostgresErrorCodes.InvalidPassword => DatabaseErrorKind.AuthenticationFailed,
        PostgresErrorCodes.InvalidAuthorizationSpecification or PostgresErrorCodes.InsufficientPrivilege => DatabaseErrorKind.AccessDenied,
        PostgresErrorCodes.InvalidCatalogName => DatabaseErrorKind.DatabaseMissing,
        PostgresErrorCodes.TooManyConnections => DatabaseErrorKind.TooManyConnections,
        PostgresErrorCodes.LockNotAvailable => DatabaseErrorKind.Busy,
        PostgresErrorCodes.QueryCanceled => DatabaseErrorKind.TimedOut,
        PostgresErrorCodes.InFailedSqlTransaction or "25P03" => DatabaseErrorKind.TransactionEnded,
        PostgresErrorCodes.InvalidTextRepresentation or PostgresErrorCodes.DatetimeFieldOverflow or PostgresErrorCodes.InvalidDatetimeFormat => DatabaseErrorKind.InvalidInput,
        PostgresErrorCodes.CannotConnectNow => DatabaseErrorKind.Unreachable,
        _ when code.StartsWith("08", StringComparison.Ordinal) || code.StartsWith("57P", StringComparison.Ordinal) => DatabaseErrorKind.ConnectionClosed,
        _ => DatabaseErrorKind.Other,
    };

    // Key (email, name)=(…) already exists.
    private static string[] KeyColumns(string? detail)
    {
        var start = detail?.IndexOf('(', StringComparison.Ordinal) ?? -1;
        var end = detail?.IndexOf(")=", StringComparison.Ordinal) ?? -1;
        return start < 0 || end < start ? [] : [.. detail![(start + 1)..end].Split(", ").Select(static name => name.Trim('"'))];
    }
}
