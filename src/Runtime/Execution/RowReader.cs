namespace SchemaFirst.Runtime.Execution;

/// <summary>
/// The current row of a result, by ordinal. Each database reads its own storage forms (a date that SQLite keeps as text, say),
/// so that what comes out is the same everywhere.
/// </summary>
public abstract class RowReader
{
    /// <summary>True where the column is null.</summary>
    public abstract bool IsNull(int ordinal);

    /// <summary>A String column.</summary>
    public abstract string GetString(int ordinal);

    /// <summary>An Int column.</summary>
    public abstract int GetInt32(int ordinal);

    /// <summary>A BigInt column, or a count.</summary>
    public abstract long GetInt64(int ordinal);

    /// <summary>A BigInt column by its text: also of a number that arithmetic brought beyond 64 bits where the database kept it.</summary>
    public virtual string GetIntegerText(int ordinal) => GetInt64(ordinal).ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>A Float column.</summary>
    public abstract double GetDouble(int ordinal);

    /// <summary>A Decimal column.</summary>
    /// <exception cref="OverflowException">The number does not fit; <see cref="GetDecimalText"/> always does.</exception>
    public abstract decimal GetDecimal(int ordinal);

    /// <summary>A Decimal column by its text, without loss.</summary>
    public abstract string GetDecimalText(int ordinal);

    /// <summary>A Boolean column.</summary>
    public abstract bool GetBoolean(int ordinal);

    /// <summary>A DateTime column, in UTC.</summary>
    public abstract DateTime GetDateTime(int ordinal);

    /// <summary>A Bytes column.</summary>
    public abstract byte[] GetBytes(int ordinal);

    /// <summary>A Json column, as text.</summary>
    public abstract string GetJson(int ordinal);

    /// <summary>An enum column, as the text the database stores.</summary>
    public virtual string GetEnumText(int ordinal) => GetString(ordinal);

    /// <summary>True where what is stored is of a form that the type can have; a database whose columns take anything may hold something else.</summary>
    internal virtual bool Holds(int ordinal, Schema.Model.ScalarType type) => true;

    /// <summary>What is stored, as text for people, whatever it is.</summary>
    internal virtual string Describe(int ordinal) => GetString(ordinal);

    /// <summary>A scalar list column (PostgreSQL): its elements read by <paramref name="read"/> from a reader over the elements (ordinal = place in the list).</summary>
    public abstract T[] GetList<T>(int ordinal, Schema.Model.ScalarType type, Func<RowReader, int, T> read);
}
