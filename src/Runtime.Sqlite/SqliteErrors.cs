using Microsoft.Data.Sqlite;
using SchemaFirst.Runtime.Databases;

namespace SchemaFirst.Runtime.Sqlite;

/// <summary>What SQLite's errors mean. Its constraint errors tell names only in their text: <c>UNIQUE constraint failed: User.email, User.name</c>.</summary>
internal static class SqliteErrors
{
    public static DatabaseException? Describe(Exception exception)
    {
        if (exception is not SqliteException error)
        {
            // The driver's own checks: of the transaction, which SQLite may have rolled back by itself, and of parameters.
            return exception is not InvalidOperationException ? null : new DatabaseException(
                exception.Message.Contains("transaction", StringComparison.OrdinalIgnoreCase) ? DatabaseErrorKind.TransactionEnded : DatabaseErrorKind.InvalidInput,
                "N/A",
                exception.Message,
                exception);
        }

        var kind = (error.SqliteErrorCode, error.SqliteExtendedErrorCode) switch
        {
            (_, 2067 or 1555 or 2579) => DatabaseErrorKind.UniqueViolation,
            (_, 787 or 1811) => DatabaseErrorKind.ForeignKeyViolation,
            (_, 1299) => DatabaseErrorKind.NullViolation,
            (_, 275) => DatabaseErrorKind.CheckViolation,
            (_, 517) => DatabaseErrorKind.WriteConflict,
            (5 or 6, _) => DatabaseErrorKind.Busy,
            (3 or 8 or 23, _) => DatabaseErrorKind.AccessDenied,
            (18, _) => DatabaseErrorKind.ValueTooLong,
            (14, _) => DatabaseErrorKind.Unreachable,
            (1, _) when error.Message.Contains("no such table", StringComparison.Ordinal) => DatabaseErrorKind.TableMissing,
            (1, _) when error.Message.Contains("no such column", StringComparison.Ordinal) || error.Message.Contains("has no column named", StringComparison.Ordinal) => DatabaseErrorKind.ColumnMissing,
            _ => DatabaseErrorKind.Other,
        };
        var names = kind is DatabaseErrorKind.UniqueViolation or DatabaseErrorKind.NullViolation ? FailedColumns(error.Message) : [];
        return new DatabaseException(kind, error.SqliteExtendedErrorCode.ToString(System.Globalization.CultureInfo.InvariantCulture), Text(error.Message), error)
        {
            Table = names.Length > 0 && names[0].LastIndexOf('.') is > 0 and var dot ? names[0][..dot] : null,
            Columns = [.. names.Select(static name => name[(name.LastIndexOf('.') + 1)..])],
        };
    }

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
        var text = Text(message);
        var start = text.IndexOf(Mark, StringComparison.Ordinal);
        return start < 0 ? [] : text[(start + Mark.Length)..].Split(", ");
    }
}
