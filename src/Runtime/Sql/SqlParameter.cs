using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Runtime.Requests;

namespace SchemaFirst.Runtime.Sql;

/// <summary>
/// A value on its way to the database, in the canonical kind of its field's type: Int and BigInt as whole numbers, enums as their
/// database text, and so on. Adapters make the driver's parameter of it.
/// </summary>
public readonly struct SqlParameter
{
    private SqlParameter(SqlParameterKind kind, ScalarInfo? field, RequestValue value, ReadOnlyMemory<RequestValue> list, bool untyped = false) =>
        (Kind, Field, Value, List, IsUntyped) = (kind, field, value, list, untyped);

    /// <summary>Null, a value, or a list.</summary>
    public SqlParameterKind Kind { get; }

    /// <summary>The field whose column it is compared with or written to; null for values of no column.</summary>
    public ScalarInfo? Field { get; }

    /// <summary>The value.</summary>
    public RequestValue Value { get; }

    /// <summary>The elements of a list.</summary>
    public ReadOnlyMemory<RequestValue> List { get; }

    /// <summary>True where the database finds the type from where the parameter stands (raw SQL).</summary>
    public bool IsUntyped { get; }

    /// <summary>A value in raw SQL.</summary>
    public static SqlParameter Untyped(RequestValue value) =>
        value.IsNull ? Null(null) : new(SqlParameterKind.Value, null, value, default, untyped: true);

    /// <summary>A list in raw SQL.</summary>
    public static SqlParameter Untyped(ReadOnlyMemory<RequestValue> list) => new(SqlParameterKind.List, null, default, list, untyped: true);

    /// <summary>A null.</summary>
    public static SqlParameter Null(ScalarInfo? field) => new(SqlParameterKind.Null, field, default, default);

    /// <summary>A value, already in canonical kind.</summary>
    public static SqlParameter From(RequestValue value, ScalarInfo? field = null) => new(SqlParameterKind.Value, field, value, default);

    /// <summary>Many values to compare one column with.</summary>
    public static SqlParameter From(ReadOnlyMemory<RequestValue> list, ScalarInfo? field) => new(SqlParameterKind.List, field, default, list);
}
