using System.Text.Json;
using SchemaFirst.Runtime.Client;
using SchemaFirst.Runtime.Execution;

namespace SchemaFirst;

/// <summary>A row of a result of SQL, its columns by name.</summary>
public readonly struct SqlRow
{
    private readonly RowReader _row;
    private readonly IReadOnlyDictionary<string, int> _ordinals;

    internal SqlRow(RowReader row, IReadOnlyDictionary<string, int> ordinals) => (_row, _ordinals) = (row, ordinals);

    /// <summary>True where the column is null.</summary>
    public bool IsNull(string column) => _row.IsNull(Ordinal(column));

    /// <summary>A text.</summary>
    public string GetString(string column) => _row.GetString(Ordinal(column));

    /// <summary>A whole number of 32 bits.</summary>
    public int GetInt32(string column) => _row.GetInt32(Ordinal(column));

    /// <summary>A whole number of 64 bits.</summary>
    public long GetInt64(string column) => _row.GetInt64(Ordinal(column));

    /// <summary>A floating-point number.</summary>
    public double GetDouble(string column) => _row.GetDouble(Ordinal(column));

    /// <summary>A truth value.</summary>
    public bool GetBoolean(string column) => _row.GetBoolean(Ordinal(column));

    /// <summary>A point in time, in UTC.</summary>
    public DateTime GetDateTime(string column) => _row.GetDateTime(Ordinal(column));

    /// <summary>A sequence of bytes.</summary>
    public byte[] GetBytes(string column) => _row.GetBytes(Ordinal(column));

    /// <summary>A decimal number.</summary>
    public decimal GetDecimal(string column) => RawCodecs.Decimal.Read(_row, Ordinal(column));

    /// <summary>A UUID.</summary>
    public Guid GetGuid(string column) => RawCodecs.Guid.Read(_row, Ordinal(column));

    /// <summary>A day.</summary>
    public DateOnly GetDateOnly(string column) => RawCodecs.DateOnly.Read(_row, Ordinal(column));

    /// <summary>A time of day.</summary>
    public TimeOnly GetTimeOnly(string column) => RawCodecs.TimeOnly.Read(_row, Ordinal(column));

    /// <summary>A document.</summary>
    public JsonElement GetJson(string column) => RawCodecs.Json.Read(_row, Ordinal(column));

    /// <summary>A list of texts (PostgreSQL).</summary>
    public IReadOnlyList<string> GetStrings(string column) => RawCodecs.String.ReadList(_row, Ordinal(column));

    /// <summary>A list of whole numbers (PostgreSQL).</summary>
    public IReadOnlyList<long> GetInt64s(string column) => RawCodecs.BigInt.ReadList(_row, Ordinal(column));

    private int Ordinal(string column) => _ordinals.TryGetValue(column, out var ordinal)
        ? ordinal
        : throw new ArgumentException($"The result has no column '{column}'; it has {string.Join(", ", _ordinals.Keys.Select(static name => $"'{name}'"))}", nameof(column));
}
