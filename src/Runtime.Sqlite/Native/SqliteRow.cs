using System.Globalization;
using System.Text;
using SchemaFirst.Runtime.Databases;
using SchemaFirst.Runtime.Execution;
using SchemaFirst.Runtime.Sql;
using SchemaFirst.Schema.Model;
using SQLitePCL;

namespace SchemaFirst.Runtime.Sqlite.Native;

/// <summary>Reads SQLite's storage forms from the row that a statement stands at.</summary>
internal sealed unsafe class SqliteRow(nint statement) : RowReader
{
    private readonly RowLayout _layout = new(statement);

    /// <summary>Says that the statement was started, and stands at its first row or has none.</summary>
    public void Begin() => _layout.Begin();

    /// <summary>Says that the statement stands at another row.</summary>
    public void Next() => _layout.Next();

    public override bool IsNull(int ordinal) => SqliteLibrary.ValueType(Value(ordinal)) == raw.SQLITE_NULL;

    public override string GetString(int ordinal) => Utf8Text.Read(Text(Value(ordinal)));

    public override int GetInt32(int ordinal) => checked((int)SqliteLibrary.ValueInt64(Value(ordinal)));

    public override long GetInt64(int ordinal)
    {
        var value = SqliteLibrary.ValueInt64(Value(ordinal));
        return HasOverflowed(ordinal, value)
            ? throw new DatabaseException(DatabaseErrorKind.ValueOutOfRange, "N/A", $"The number {GetIntegerText(ordinal)} in column '{Name(ordinal)}' is too large for 64 bits")
            : value;
    }

    public override string GetIntegerText(int ordinal)
    {
        var value = SqliteLibrary.ValueInt64(Value(ordinal));
        return HasOverflowed(ordinal, value) ? NumberText.Plain(GetDouble(ordinal)) : value.ToString(CultureInfo.InvariantCulture);
    }

    public override double GetDouble(int ordinal) => SqliteLibrary.ValueDouble(Value(ordinal));

    public override decimal GetDecimal(int ordinal)
    {
        var value = Value(ordinal);
        return SqliteLibrary.ValueType(value) == raw.SQLITE_INTEGER
            ? SqliteLibrary.ValueInt64(value)
            : decimal.Parse(GetDecimalText(ordinal), NumberStyles.Float, CultureInfo.InvariantCulture);
    }

    public override string GetDecimalText(int ordinal)
    {
        var value = Value(ordinal);
        return SqliteLibrary.ValueType(value) == raw.SQLITE_FLOAT ? NumberText.Plain(SqliteLibrary.ValueDouble(value)) : GetString(ordinal);
    }

    public override bool GetBoolean(int ordinal) => SqliteLibrary.ValueInt64(Value(ordinal)) != 0;

    public override DateTime GetDateTime(int ordinal)
    {
        var value = Value(ordinal);
        if (SqliteLibrary.ValueType(value) == raw.SQLITE_INTEGER)
        {
            return DateTime.UnixEpoch.AddMilliseconds(SqliteLibrary.ValueInt64(value));
        }

        var text = Text(value);
        return SqliteDateTime.TryRead(text, out var moment) || DateTimeText.TryParse(Encoding.UTF8.GetString(text), out moment)
            ? moment
            : throw new DatabaseException(DatabaseErrorKind.InvalidInput, "N/A", $"'{Encoding.UTF8.GetString(text)}' in column '{Name(ordinal)}' is no point in time");
    }

    public override byte[] GetBytes(int ordinal)
    {
        var value = Value(ordinal);
        var start = SqliteLibrary.ValueBlob(value);
        return new ReadOnlySpan<byte>(start, SqliteLibrary.ValueBytes(value)).ToArray();
    }

    public override string GetJson(int ordinal)
    {
        var value = Value(ordinal);
        return SqliteLibrary.ValueType(value) == raw.SQLITE_FLOAT ? SqliteLibrary.ValueDouble(value).ToString("R", CultureInfo.InvariantCulture) : GetString(ordinal);
    }

    internal override bool Holds(int ordinal, ScalarType type) => (type, SqliteLibrary.ValueType(Value(ordinal))) switch
    {
        (ScalarType.Int or ScalarType.BigInt or ScalarType.Boolean, var form) => form == raw.SQLITE_INTEGER || (form == raw.SQLITE_FLOAT && double.IsInteger(GetDouble(ordinal))),
        (ScalarType.Float, var form) => form is raw.SQLITE_INTEGER or raw.SQLITE_FLOAT,
        (ScalarType.Decimal, raw.SQLITE_TEXT) => double.TryParse(GetString(ordinal), NumberStyles.Float, CultureInfo.InvariantCulture, out _),
        (ScalarType.Bytes, _) => true,
        (_, var form) => form != raw.SQLITE_BLOB,
    };

    internal override string Describe(int ordinal) =>
        SqliteLibrary.ValueType(Value(ordinal)) == raw.SQLITE_BLOB ? $"X'{Convert.ToHexString(GetBytes(ordinal))}'" : GetString(ordinal);

    public override T[] GetList<T>(int ordinal, ScalarType type, Func<RowReader, int, T> read) =>
        throw new InvalidOperationException("SQLite has no list columns.");

    /// <summary>The name of the form in which the row's value is stored: the type of a column that was declared without one.</summary>
    public string StorageName(int ordinal) => SqliteLibrary.ValueType(Value(ordinal)) switch
    {
        raw.SQLITE_INTEGER => "INTEGER",
        raw.SQLITE_FLOAT => "REAL",
        raw.SQLITE_TEXT => "TEXT",
        _ => "BLOB",
    };

    private nint Value(int ordinal) => _layout.Value(ordinal);

    // The text first: fetching it may change how the value is stored, and with that its length.
    private static ReadOnlySpan<byte> Text(nint value)
    {
        var start = SqliteLibrary.ValueText(value);
        return new ReadOnlySpan<byte>(start, SqliteLibrary.ValueBytes(value));
    }

    private string Name(int ordinal) => SqliteLibrary.Text(SqliteLibrary.ColumnName(statement, ordinal)) ?? "";

    // Arithmetic beyond 64 bits leaves a REAL in an integer column, of which SQLite gives the nearest integer that there is.
    private bool HasOverflowed(int ordinal, long value) =>
        value is long.MinValue or long.MaxValue && SqliteLibrary.ValueType(Value(ordinal)) == raw.SQLITE_FLOAT;
}
