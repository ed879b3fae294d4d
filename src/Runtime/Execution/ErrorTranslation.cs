using SchemaFirst.Runtime.Databases;
using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Runtime.Requests;

namespace SchemaFirst.Runtime.Execution;

/// <summary>Makes the user's exception of a database's error.</summary>
internal static class ErrorTranslation
{
    public static SchemaFirstException Translate(DatabaseException error, QueryRequest? request)
    {
        var model = request?.Model;
        return error.Kind switch
        {
            DatabaseErrorKind.UniqueViolation => Constraint("P2002", error, model, "A record with the same value of a unique key exists"),
            DatabaseErrorKind.ForeignKeyViolation => Constraint("P2003", error, model, "A foreign key would point to no record"),
            DatabaseErrorKind.NullViolation => Constraint("P2011", error, model, "A required column would be null"),
            DatabaseErrorKind.CheckViolation => Constraint("P2004", error, model, "A check constraint refuses the record"),
            DatabaseErrorKind.ValueTooLong => Value("P2000", error, model, "A value is too long for its column"),
            DatabaseErrorKind.ValueOutOfRange => Value("P2020", error, model, "A value is out of the range of its column's type"),
            DatabaseErrorKind.InvalidInput => Value("P2007", error, model, "The database cannot read a value"),
            DatabaseErrorKind.TableMissing => Missing("P2021", error, model, "The table does not exist"),
            DatabaseErrorKind.ColumnMissing => Missing("P2022", error, model, "The column does not exist"),
            DatabaseErrorKind.WriteConflict => new TransactionException("P2034", $"The transaction lost against another one and was rolled back: run it again as a whole ({error.Message})", error)
            {
                Model = model?.Name,
                IsTransient = true,
            },
            DatabaseErrorKind.TransactionEnded => new TransactionException("P2028", $"The database has given the transaction up, so that nothing more can be done in it: {error.Message}", error),
            _ => Connection(error, model) ?? new SchemaFirstException(null, $"The database refused the statement ({error.DatabaseCode}): {error.Message}", error)
            {
                Model = model?.Name,
                Meta = Codes(error),
            },
        };
    }

    /// <summary>Makes the exception of a database that cannot be used; null for any other error.</summary>
    private static ConnectionException? Connection(DatabaseException error, ModelInfo? model)
    {
        (string Code, string Text, bool IsTransient)? known = error.Kind switch
        {
            DatabaseErrorKind.AuthenticationFailed => ("P1000", "The database refuses the user name or password", false),
            DatabaseErrorKind.Unreachable => ("P1001", "The database cannot be reached", true),
            DatabaseErrorKind.ConnectTimedOut => ("P1002", "The database server did not answer in time when it was connected to", true),
            DatabaseErrorKind.DatabaseMissing => ("P1003", "The database does not exist", false),
            DatabaseErrorKind.Busy => ("P1008", "The database stayed locked for too long", true),
            DatabaseErrorKind.TimedOut => ("P1008", "The statement took longer than it may", true),
            DatabaseErrorKind.AccessDenied => ("P1010", "The user may not do this on the database", false),
            DatabaseErrorKind.EncryptionFailed => ("P1011", "The encrypted connection could not be made", false),
            DatabaseErrorKind.ConnectionClosed => ("P1017", "The database closed the connection", true),
            DatabaseErrorKind.PoolExhausted => ("P2024", "No connection of the pool became free in time: use each for shorter, or allow more", true),
            DatabaseErrorKind.TooManyConnections => ("P2037", "The database server has as many connections as it takes", true),
            _ => null,
        };
        return known is not var (code, text, isTransient) ? null : new ConnectionException(code, $"{text}: {error.Message}", error)
        {
            Model = model?.Name,
            IsTransient = isTransient,
            DatabaseCode = error.DatabaseCode is "N/A" ? null : error.DatabaseCode,
            Meta = Codes(error),
        };
    }

    /// <summary>Makes the exception of an error in SQL that the caller wrote: the database's own words.</summary>
    public static SchemaFirstException TranslateRaw(DatabaseException error) => error.Kind switch
    {
        DatabaseErrorKind.WriteConflict or DatabaseErrorKind.TransactionEnded => Translate(error, null),
        _ => Connection(error, null) ?? new SchemaFirstException("P2010", $"The database refused the SQL ({error.DatabaseCode}): {error.Message}", error) { Meta = Codes(error) },
    };

    private static Dictionary<string, object?> Codes(DatabaseException error) => new() { ["code"] = error.DatabaseCode, ["message"] = error.Message };

    private static ValueException Value(string code, DatabaseException error, ModelInfo? model, string text) => new(code, $"{text}: {error.Message}", error)
    {
        Model = model?.Name,
        Field = error.Columns.Count == 1 ? FieldOf(error.Columns[0], model) : null,
        Meta = Codes(error),
    };

    private static MissingTableException Missing(string code, DatabaseException error, ModelInfo? model, string text) => new(code, $"{text}: {error.Message}", error)
    {
        Model = model?.Name,
        Table = error.Table ?? (error.Kind == DatabaseErrorKind.TableMissing ? model?.Table : null),
        Column = error.Columns.Count == 1 ? error.Columns[0] : null,
        Meta = new Dictionary<string, object?>
        {
            ["modelName"] = model?.Name,
            [error.Kind == DatabaseErrorKind.TableMissing ? "table" : "column"] = error.Kind == DatabaseErrorKind.TableMissing ? error.Table : error.Columns.FirstOrDefault(),
        },
    };

    private static string FieldOf(string column, ModelInfo? model) => model?.Scalars.FirstOrDefault(field => field.Column == column)?.Name ?? column;

    private static ConstraintException Constraint(string code, DatabaseException error, ModelInfo? model, string text)
    {
        var fields = error.Columns.Select(column => FieldOf(column, model)).ToList();
        var detail = error.Constraint is { } name ? $" (constraint '{name}')" : fields.Count > 0 ? $" (fields {string.Join(", ", fields)})" : "";
        return new ConstraintException(code, text + detail, error)
        {
            Model = model?.Name,
            Fields = fields.Count > 0 ? fields : FieldsOf(error.Constraint, model),
            Constraint = error.Constraint,
            Meta = new Dictionary<string, object?> { ["modelName"] = model?.Name, ["target"] = fields.Count > 0 ? fields : error.Constraint },
        };
    }

    // A database that names the constraint alone: the schema knows its fields.
    private static IReadOnlyList<string> FieldsOf(string? constraint, ModelInfo? model)
    {
        if (constraint is null || model is null)
        {
            return [];
        }

        return model.Keys.FirstOrDefault(key => key.DatabaseName == constraint)?.Fields.Select(static field => field.Name).ToList()
            ?? model.Relations.FirstOrDefault(relation => relation.ConstraintName == constraint && relation.HoldsForeignKey)?.LocalNames
            ?? [];
    }
}
