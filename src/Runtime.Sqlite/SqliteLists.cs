using System.Buffers;
using System.Globalization;
using System.Text.Json;
using SchemaFirst.Runtime.Requests;

namespace SchemaFirst.Runtime.Sqlite;

/// <summary>Writes lists as the JSON texts that statements take apart again; one for each connection, so that its buffer serves all of them.</summary>
internal sealed class SqliteLists
{
    private const int LargestKept = 1 << 20;

    private ArrayBufferWriter<byte> _buffer = new(256);
    private Utf8JsonWriter? _writer;

    /// <summary>A list's text; it holds until the next one is written.</summary>
    public ReadOnlySpan<byte> Write(ReadOnlySpan<RequestValue> values)
    {
        if (_buffer.Capacity > LargestKept)
        {
            (_buffer, _writer) = (new ArrayBufferWriter<byte>(256), null);
        }

        _buffer.ResetWrittenCount();
        var writer = _writer ??= new Utf8JsonWriter(_buffer, new JsonWriterOptions { SkipValidation = true });
        writer.Reset(_buffer);
        writer.WriteStartArray();
        foreach (ref readonly var value in values)
        {
            Write(writer, value);
        }

        writer.WriteEndArray();
        writer.Flush();
        return _buffer.WrittenSpan;
    }

    private static void Write(Utf8JsonWriter writer, in RequestValue value)
    {
        switch (value.Kind)
        {
            case var _ when value.IsNull:
                writer.WriteNullValue();
                break;
            case RequestValueKind.Integer:
                writer.WriteNumberValue(value.Int64);
                break;
            case RequestValueKind.Float:
                writer.WriteNumberValue(value.Double);
                break;
            case RequestValueKind.Boolean:
                writer.WriteNumberValue(value.Boolean ? 1 : 0);
                break;
            case RequestValueKind.Decimal when SqliteParameters.IsWhole(value.Decimal):
                writer.WriteNumberValue((long)value.Decimal);
                break;
            case RequestValueKind.Decimal:
                writer.WriteNumberValue((double)value.Decimal);
                break;
            case RequestValueKind.DecimalText:
                writer.WriteNumberValue(double.Parse(value.String, CultureInfo.InvariantCulture));
                break;
            case RequestValueKind.DateTime:
                Span<byte> text = stackalloc byte[SqliteDateTime.Length];
                writer.WriteStringValue(text[..SqliteDateTime.Write(value.DateTime, text)]);
                break;
            case RequestValueKind.Bytes:
                writer.WriteStringValue(Convert.ToHexString(value.Bytes));
                break;
            default:
                writer.WriteStringValue(value.String);
                break;
        }
    }
}
