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
            DatabaseErrorKind.ValueTooLong => Other("P2000", error, "A value is too long for its column"),
            DatabaseErrorKind.ValueOutOfRange => Other("P2020", error, "A value is out of the range of its column's type"),
            DatabaseErrorKind.TableMissing => Other("P2021", error, "The table does not exist"),
            DatabaseErrorKind.ColumnMissing => Other("P2022", error, "The column does not exist"),
            DatabaseErrorKind.WriteConflict => new TransactionException("P2034", "The transaction lost against another one: run it again", error),
            DatabaseErrorKind.Busy => Other("P1008", error, "The database stayed locked"),
            DatabaseErrorKind.Unreachable => Other("P1001", error, "The database cannot be reached"),
            DatabaseErrorKind.AuthenticationFailed => Other("P1000", error, "The database refuses the user name or password"),
            DatabaseErrorKind.DatabaseMissing => Other("P1003", error, "The database does not exist"),
            DatabaseErrorKind.InvalidInput => Other("P2007", error, "The database cannot read a value"),
            _ => Other(null, error, "The database refused the statement"),
        };
    }

    /// <summary>Makes the exception of an error in SQL that the caller wrote: the database's own words.</summary>
    public static SchemaFirstException TranslateRaw(DatabaseException error) =>
        new("P2010", $"The database refused the SQL ({error.DatabaseCode}): {error.Message}", error)
        {
            Meta = new Dictionary<string, object?> { ["code"] = error.DatabaseCode, ["message"] = error.Message },
        };

    private static SchemaFirstException Other(string? code, DatabaseException error, string text) => new(code, $"{text}: {error.Message}", error);

    private static ConstraintException Constraint(string code, DatabaseException error, ModelInfo? model, string text)
    {
        var fields = error.Columns.Select(column => model?.Scalars.FirstOrDefault(field => field.Column == column)?.Name ?? column).ToList();
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
