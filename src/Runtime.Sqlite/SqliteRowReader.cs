using System.Globalization;
using Microsoft.Data.Sqlite;
using SchemaFirst.Runtime.Databases;
using SchemaFirst.Runtime.Execution;
using SchemaFirst.Runtime.Sql;
using SchemaFirst.Schema.Model;

namespace SchemaFirst.Runtime.Sqlite;

/// <summary>Reads SQLite's storage forms.</summary>
internal sealed class SqliteRowReader(SqliteDataReader reader) : RowReader
{
    public override bool IsNull(int ordinal) => reader.IsDBNull(ordinal);

    public override string GetString(int ordinal) => reader.GetString(ordinal);

    public override int GetInt32(int ordinal) => checked((int)reader.GetInt64(ordinal));

    public override long GetInt64(int ordinal)
    {
        var value = reader.GetInt64(ordinal);
        return HasOverflowed(ordinal, value)
            ? throw new DatabaseException(DatabaseErrorKind.ValueOutOfRange, "N/A", $"The number {GetIntegerText(ordinal)} in column '{reader.GetName(ordinal)}' is too large for 64 bits")
            : value;
    }

    public override string GetIntegerText(int ordinal)
    {
        var value = reader.GetInt64(ordinal);
        return HasOverflowed(ordinal, value) ? NumberText.Plain(reader.GetDouble(ordinal)) : value.ToString(CultureInfo.InvariantCulture);
    }

    public override double GetDouble(int ordinal) => reader.GetDouble(ordinal);

    public override decimal GetDecimal(int ordinal) => decimal.Parse(GetDecimalText(ordinal), NumberStyles.Float, CultureInfo.InvariantCulture);

    public override string GetDecimalText(int ordinal) => reader.GetValue(ordinal) switch
    {
        long number => number.ToString(CultureInfo.InvariantCulture),
        double number => NumberText.Plain(number),
        var other => Convert.ToString(other, CultureInfo.InvariantCulture)!,
    };

    public override bool GetBoolean(int ordinal) => reader.GetInt64(ordinal) != 0;

    public override DateTime GetDateTime(int ordinal) => reader.GetValue(ordinal) switch
    {
        long milliseconds => DateTime.UnixEpoch.AddMilliseconds(milliseconds),
        string text when DateTimeText.TryParse(text, out var value) => value,
        var other => throw new DatabaseException(DatabaseErrorKind.InvalidInput, "N/A", $"'{other}' in column '{reader.GetName(ordinal)}' is no point in time"),
    };

    public override byte[] GetBytes(int ordinal) => reader.GetFieldValue<byte[]>(ordinal);

    public override string GetJson(int ordinal) => reader.GetValue(ordinal) switch
    {
        string text => text,
        long number => number.ToString(CultureInfo.InvariantCulture),
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        byte[] bytes => System.Text.Encoding.UTF8.GetString(bytes),
        var other => other.ToString()!,
    };

    public override T[] GetList<T>(int ordinal, ScalarType type, Func<RowReader, int, T> read) =>
        throw new InvalidOperationException("SQLite has no list columns.");

    // Arithmetic beyond 64 bits leaves a REAL in an integer column, of which SQLite gives the nearest integer that there is.
    private bool HasOverflowed(int ordinal, long value) =>
        value is long.MinValue or long.MaxValue && reader.GetFieldType(ordinal) == typeof(double);
}
