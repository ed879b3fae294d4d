using System.Globalization;
using Microsoft.Data.Sqlite;
using SchemaFirst.Runtime.Databases;
using SQLitePCL;

namespace SchemaFirst.Runtime.Sqlite;

/// <summary>What SQLite's errors mean. Its constraint errors tell names only in their text: <c>UNIQUE constraint failed: User.email, User.name</c>.</summary>
internal static class SqliteErrors
{
    private const int BusySnapshot = 517;

    /// <summary>What the driver's exception says, while it opens a connection; null for an exception that is not the driver's.</summary>
    public static DatabaseException? Describe(Exception exception) =>
        exception is SqliteException error ? Describe(error.SqliteExtendedErrorCode, Text(error.Message), error) : null;

    /// <summary>What an extended result code and its text say.</summary>
    public static DatabaseException Describe(int code, string message, SqliteException? driver = null)
    {
        var kind = (code & 0xFF, code) switch
        {
            (_, 2067 or 1555 or 2579) => DatabaseErrorKind.UniqueViolation,
            (_, 787 or 1811) => DatabaseErrorKind.ForeignKeyViolation,
            (_, 1299) => DatabaseErrorKind.NullViolation,
            (_, 275) => DatabaseErrorKind.CheckViolation,
            (_, BusySnapshot) => DatabaseErrorKind.WriteConflict,
            (5 or 6, _) => DatabaseErrorKind.Busy,
            (3 or 8 or 23, _) => DatabaseErrorKind.AccessDenied,
            (18, _) => DatabaseErrorKind.ValueTooLong,
            (14, _) => DatabaseErrorKind.Unreachable,
            (1, _) when message.Contains("no such table", StringComparison.Ordinal) => DatabaseErrorKind.TableMissing,
            (1, _) when message.Contains("no such column", StringComparison.Ordinal) || message.Contains("has no column named", StringComparison.Ordinal) => DatabaseErrorKind.ColumnMissing,
            (1, _) when message.Contains("no transaction is active", StringComparison.Ordinal) => DatabaseErrorKind.TransactionEnded,
            _ => DatabaseErrorKind.Other,
        };
        var names = kind is DatabaseErrorKind.UniqueViolation or DatabaseErrorKind.NullViolation ? FailedColumns(message) : [];
        return new DatabaseException(kind, code.ToString(CultureInfo.InvariantCulture), message, driver ?? new SqliteException(message, code & 0xFF, code))
        {
            Table = names.Length > 0 && names[0].LastIndexOf('.') is > 0 and var dot ? names[0][..dot] : null,
            Columns = [.. names.Select(static name => name[(name.LastIndexOf('.') + 1)..])],
        };
    }

    /// <summary>True where waiting may help. Not for a transaction that read before another one wrote: it never gets to write, however long it waits.</summary>
    public static bool IsLocked(DatabaseException error) =>
        error.InnerException is SqliteException { SqliteErrorCode: raw.SQLITE_BUSY or raw.SQLITE_LOCKED, SqliteExtendedErrorCode: not BusySnapshot };

    // The driver wraps SQLite's text: SQLite Error 19: 'UNIQUE constraint failed: …'.
    private static string Text(string message)
    {
        var start = message.IndexOf('\'', StringComparison.Ordinal);
        var end = message.LastIndexOf('\'');
        return message.StartsWith("SQLite Error", StringComparison.Ordinal) && end > start ? message[(start + 1)..end] : message;
    }

    private static string[] FailedColumns(string message)
    {
        const string Mark = "constraint failed: ";
        var start = message.IndexOf(Mark, StringComparison.Ordinal);
        return start < 0 ? [] : message[(start + Mark.Length)..].Split(", ");
    }
}
