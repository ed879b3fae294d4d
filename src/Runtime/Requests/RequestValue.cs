namespace SchemaFirst.Runtime.Requests;

/// <summary>A scalar in a request, without boxing.</summary>
public readonly struct RequestValue : IEquatable<RequestValue>
{
    private readonly long _low;
    private readonly long _high;

    private RequestValue(RequestValueKind kind, long low, long high, object? reference)
    {
        (Kind, _low, _high, Reference) = (kind, low, high, reference);
    }

    /// <summary>Which value it is.</summary>
    public RequestValueKind Kind { get; }

    /// <summary>The string, bytes, or JSON text; null for the other kinds.</summary>
    public object? Reference { get; }

    /// <summary>The whole number.</summary>
    public long Int64 => _low;

    /// <summary>The floating-point number.</summary>
    public double Double => BitConverter.Int64BitsToDouble(_low);

    /// <summary>The truth value.</summary>
    public bool Boolean => _low != 0;

    /// <summary>The string (also of an enum value's schema name, and of a JSON text).</summary>
    public string String => (string)Reference!;

    /// <summary>The bytes.</summary>
    public byte[] Bytes => (byte[])Reference!;

    /// <summary>The decimal number.</summary>
    public decimal Decimal
    {
        get
        {
            Span<int> bits = [(int)_low, (int)(_low >> 32), (int)_high, (int)(_high >> 32)];
            return new decimal(bits);
        }
    }

    /// <summary>The point in time, in UTC.</summary>
    public DateTime DateTime => new(_low, DateTimeKind.Utc);

    /// <summary>A string.</summary>
    public static RequestValue From(string value) => new(RequestValueKind.String, 0, 0, value);

    /// <summary>A whole number.</summary>
    public static RequestValue From(long value) => new(RequestValueKind.Integer, value, 0, null);

    /// <summary>A floating-point number.</summary>
    public static RequestValue From(double value) => new(RequestValueKind.Float, BitConverter.DoubleToInt64Bits(value), 0, null);

    /// <summary>A truth value.</summary>
    public static RequestValue From(bool value) => new(RequestValueKind.Boolean, value ? 1 : 0, 0, null);

    /// <summary>A decimal number.</summary>
    public static RequestValue From(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        return new(RequestValueKind.Decimal, (uint)bits[0] | ((long)bits[1] << 32), (uint)bits[2] | ((long)bits[3] << 32), null);
    }

    /// <summary>A point in time; local times become UTC, unspecified ones count as UTC.</summary>
    public static RequestValue From(DateTime value) =>
        new(RequestValueKind.DateTime, (value.Kind == DateTimeKind.Local ? value.ToUniversalTime() : value).Ticks, 0, null);

    /// <summary>Bytes.</summary>
    public static RequestValue From(byte[] value) => new(RequestValueKind.Bytes, 0, 0, value);

    /// <summary>A decimal number beyond <see cref="decimal"/>'s range or precision, by its text.</summary>
    public static RequestValue DecimalText(string text) => new(RequestValueKind.DecimalText, 0, 0, text);

    /// <summary>A JSON value, by its text.</summary>
    public static RequestValue Json(string text) => new(RequestValueKind.Json, 0, 0, text);

    /// <summary>An enum value, by its name in the schema.</summary>
    public static RequestValue EnumValue(string name) => new(RequestValueKind.Enum, 0, 0, name);

    /// <summary>True for the default value, which stands for a null read from the database.</summary>
    internal bool IsNull => Kind == RequestValueKind.String && Reference is null;

    /// <inheritdoc/>
    public bool Equals(RequestValue other)
    {
        if (Kind != other.Kind)
        {
            return false;
        }

        return Kind switch
        {
            RequestValueKind.Decimal => Decimal == other.Decimal,
            RequestValueKind.Bytes => Bytes.AsSpan().SequenceEqual(other.Bytes),
            _ => _low == other._low && _high == other._high && string.Equals((string?)Reference, (string?)other.Reference, StringComparison.Ordinal),
        };
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is RequestValue other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        switch (Kind)
        {
            case RequestValueKind.Decimal:
                return Decimal.GetHashCode();
            case RequestValueKind.Bytes:
                var hash = default(HashCode);
                hash.AddBytes(Bytes);
                return hash.ToHashCode();
            default:
                return HashCode.Combine(_low, Reference);
        }
    }

    /// <summary>Same kind and same value.</summary>
    public static bool operator ==(RequestValue left, RequestValue right) => left.Equals(right);

    /// <summary>Another kind or another value.</summary>
    public static bool operator !=(RequestValue left, RequestValue right) => !left.Equals(right);
}
