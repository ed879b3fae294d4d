using System.Text.Json;
using SchemaFirst.Runtime.Client;
using SchemaFirst.Runtime.Requests;

namespace SchemaFirst;

/// <summary>What a piece of a Json column is compared with: a value, one of the nulls, or another column.</summary>
public readonly struct JsonOperand
{
    private readonly Operand<JsonElement> _value;
    private readonly JsonNull? _null;

    private JsonOperand(Operand<JsonElement> value, JsonNull? kind) => (_value, _null) = (value, kind);

    /// <summary>Compares with a value.</summary>
    public static implicit operator JsonOperand(JsonElement value) => new(value, null);

    /// <summary>Compares with a text.</summary>
    public static implicit operator JsonOperand(string value) => new(JsonElement.Parse(JsonEncoded(value)), null);

    /// <summary>Compares with a number.</summary>
    public static implicit operator JsonOperand(double value) => new(JsonElement.Parse(value.ToString("R", System.Globalization.CultureInfo.InvariantCulture)), null);

    /// <summary>Compares with a truth value.</summary>
    public static implicit operator JsonOperand(bool value) => new(JsonElement.Parse(value ? "true" : "false"), null);

    /// <summary>Compares with one of the nulls.</summary>
    public static implicit operator JsonOperand(JsonNull value) => new(default, value);

    /// <summary>Compares with another column.</summary>
    public static implicit operator JsonOperand(FieldReference<JsonElement> field) => new(field, null);

    internal void Write(ArgumentWriter writer, string name, ScalarCodec<JsonElement> codec)
    {
        if (_null is { } kind)
        {
            writer.Name(name);
            writer.JsonNull(kind.ToString());
        }
        else
        {
            _value.Write(writer, name, codec);
        }
    }

    private static string JsonEncoded(string value) => $"\"{JsonEncodedText.Encode(value)}\"";
}
