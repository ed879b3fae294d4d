using System.Net.Sockets;
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
        NpgsqlException or SocketException or TimeoutException => new DatabaseException(DatabaseErrorKind.Unreachable, "N/A", exception.Message, exception),
        OverflowException => new DatabaseException(DatabaseErrorKind.ValueOutOfRange, "22003", exception.Message, exception),
        _ => null,
    };

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
        PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification => DatabaseErrorKind.AuthenticationFailed,
        PostgresErrorCodes.InvalidCatalogName => DatabaseErrorKind.DatabaseMissing,
        PostgresErrorCodes.InvalidTextRepresentation or PostgresErrorCodes.DatetimeFieldOverflow or PostgresErrorCodes.InvalidDatetimeFormat => DatabaseErrorKind.InvalidInput,
        _ when code.StartsWith("08", StringComparison.Ordinal) || code.StartsWith("57P", StringComparison.Ordinal) => DatabaseErrorKind.Unreachable,
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
