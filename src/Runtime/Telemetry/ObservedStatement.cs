using SchemaFirst.Runtime.Sql;

namespace SchemaFirst.Runtime.Telemetry;

/// <summary>A statement as it is sent where somebody listens: with its comment, and with parameters that stay.</summary>
/// <param name="Telemetry">Who is told of it.</param>
/// <param name="Statement">The statement; null for raw SQL.</param>
/// <param name="Text">Its text.</param>
/// <param name="Parameters">Its parameters. They are told of at the end, when the room that they came in has others in it.</param>
internal readonly record struct ObservedStatement(StatementTelemetry Telemetry, SqlStatement? Statement, string Text, ReadOnlyMemory<SqlParameter> Parameters)
{
    /// <summary>Begins to tell of a statement.</summary>
    public static ObservedStatement Begin(OperationTelemetry operation, SqlStatement? statement, string sql, ReadOnlyMemory<SqlParameter> parameters)
    {
        ReadOnlyMemory<SqlParameter> kept = parameters.ToArray();
        var telemetry = operation.Begin(sql, kept);
        var text = telemetry.Comment(sql);
        return new ObservedStatement(telemetry, statement is null || ReferenceEquals(text, sql) ? statement : statement.With(text), text, kept);
    }
}
