using System.Globalization;
using System.Text.Json.Nodes;
using SchemaFirst.Model.Tests.Model;
using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Schema.Model;

namespace SchemaFirst.Model.Tests.Generation;

/// <summary>Draws values of a field's type from small sets, so that equal ones meet, with the awkward ones among them.</summary>
internal sealed class ValuePool(Random random)
{
    private static readonly string[] Texts = ["", "a", "A", "abc", "Abc", "ab", "z z", "a%b", "a_b", "O'Neil", "x\"y", "é", "ß", "日本", "😀", "￼", "null", "1"];
    private static readonly long[] Integers = [0, 1, 2, 3, 7, 10, -1, -50, 2147483647, -2147483648];
    private static readonly long[] Big = [0, 1, -1, 42, 9007199254740993, -9007199254740993, 9223372036854775807];
    private static readonly double[] Floats = [0, 0.5, 1.5, -2.25, 100, 3, 1e10];
    private static readonly decimal[] Decimals = [0m, 0.1m, 1.5m, -2.25m, 100m, 12345.67m];
    private static readonly string[] Moments = ["1970-01-01T00:00:00.000Z", "1999-12-31T23:59:59.999Z", "2020-01-01T00:00:00.000Z", "2020-01-01T00:00:00.001Z", "2024-02-29T12:30:00.500Z"];
    private static readonly string[] Bytes = ["", "AAEC", "/w==", "aGVsbG8="];
    private int _fresh = 100;

    public T Of<T>(IReadOnlyList<T> choices) => choices[random.Next(choices.Count)];

    public bool Chance(int percent) => random.Next(100) < percent;

    public int Next(int below) => random.Next(below);

    public IReadOnlyList<T> Some<T>(IReadOnlyList<T> choices, int most)
    {
        var drawn = choices.ToArray();
        random.Shuffle(drawn);
        return drawn[..Math.Min(drawn.Length, random.Next(most + 1))];
    }

    public JsonNode Value(ScalarInfo field) => Values.Write(Plain(field), field)!;

    public JsonNode? ValueOrNull(ScalarInfo field, int nulls) => field.IsOptional && Chance(nulls) ? null : Value(field);

    /// <summary>A value that no row has yet.</summary>
    public JsonNode Fresh(ScalarInfo field)
    {
        var number = ++_fresh;
        return field.Type switch
        {
            ScalarType.Int or ScalarType.BigInt => Values.Write((long)number, field)!,
            ScalarType.Float => JsonValue.Create(number + 0.5),
            ScalarType.Decimal => Values.Write(number + 0.5m, field)!,
            ScalarType.DateTime => Values.Write(DateTime.UnixEpoch.AddDays(number), field)!,
            ScalarType.String => JsonValue.Create($"{Of(Texts)} {number.ToString(CultureInfo.InvariantCulture)}"),
            _ => Value(field),
        };
    }

    private object Plain(ScalarInfo field) => field.Enum is { } kinds ? Of(kinds.Values).Key : field.Type switch
    {
        ScalarType.Int => Of(Integers),
        ScalarType.BigInt => Of(Big),
        ScalarType.Float => Of(Floats),
        ScalarType.Decimal => Of(Decimals),
        ScalarType.Boolean => Chance(50),
        ScalarType.DateTime => DateTime.Parse(Of(Moments), CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal),
        ScalarType.Bytes => Of(Bytes),
        ScalarType.Json => """{"a":1}""",
        _ => Of(Texts),
    };
}
