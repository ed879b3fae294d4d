using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Schema.Model;

namespace SchemaFirst.Model.Tests.Model;

/// <summary>Values of the JSON protocol as plain objects and back: long, double, decimal, bool, string, DateTime; base64 for Bytes, compact text for Json.</summary>
internal static class Values
{
    public static object? Read(JsonNode? node, ScalarInfo field)
    {
        if (node is null)
        {
            return null;
        }

        var plain = node is JsonObject tagged && tagged.ContainsKey("$type") ? tagged["value"]! : node;
        return field.Enum is not null ? plain.GetValue<string>() : field.Type switch
        {
            ScalarType.Int or ScalarType.BigInt => long.Parse(plain.ToString(), CultureInfo.InvariantCulture),
            ScalarType.Float => double.Parse(plain.ToString(), CultureInfo.InvariantCulture),
            ScalarType.Decimal => decimal.Parse(plain.ToString(), NumberStyles.Float, CultureInfo.InvariantCulture),
            ScalarType.Boolean => bool.Parse(plain.ToString()),
            ScalarType.DateTime => DateTime.Parse(plain.ToString(), CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal),
            ScalarType.Json => node.ToJsonString(),
            _ => plain.GetValue<string>(),
        };
    }

    public static JsonNode? Write(object? value, ScalarInfo field) => value switch
    {
        null => null,
        _ when field.Enum is not null => JsonValue.Create((string)value),
        _ => field.Type switch
        {
            ScalarType.Int => JsonValue.Create((long)value),
            ScalarType.BigInt => Tagged("BigInt", ((long)value).ToString(CultureInfo.InvariantCulture)),
            ScalarType.Float => JsonValue.Create((double)value),
            ScalarType.Decimal => Tagged("Decimal", ((decimal)value).ToString("0.############################", CultureInfo.InvariantCulture)),
            ScalarType.Boolean => JsonValue.Create((bool)value),
            ScalarType.DateTime => Tagged("DateTime", ((DateTime)value).ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture)),
            ScalarType.Json => Tagged("Json", (string)value),
            ScalarType.Bytes => Tagged("Bytes", (string)value),
            _ => JsonValue.Create((string)value),
        },
    };

    public static JsonObject Tagged(string type, string value) => new() { ["$type"] = type, ["value"] = value };

    /// <summary>The order of two values that are not null, as the database sorts them.</summary>
    public static int Compare(object left, object right, ScalarInfo field, bool postgres)
    {
        if (field.Enum is { } kinds && postgres)
        {
            return Place(kinds, left).CompareTo(Place(kinds, right));   // PostgreSQL sorts an enum as declared, SQLite its text
        }

        return (left, right) switch
        {
            (string a, string b) when field is { Enum: null, Type: ScalarType.Bytes } => Convert.FromBase64String(a).AsSpan().SequenceCompareTo(Convert.FromBase64String(b)),
            (string a, string b) => Encoding.UTF8.GetBytes(a).AsSpan().SequenceCompareTo(Encoding.UTF8.GetBytes(b)),   // by code point, not by UTF-16 unit
            (IComparable a, _) when a.GetType() == right.GetType() => a.CompareTo(right),
            _ => Convert.ToDecimal(left, CultureInfo.InvariantCulture).CompareTo(Convert.ToDecimal(right, CultureInfo.InvariantCulture)),
        };
    }

    /// <summary>True where both are the same value; false with a null.</summary>
    public static bool Same(object? left, object? right) => left is not null && right is not null && left.Equals(right);

    private static int Place(EnumInfo kinds, object key) => kinds.Values.ToList().FindIndex(value => value.Key == (string)key);
}
