using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using SchemaFirst.Runtime.Requests;
using SchemaFirst.Runtime.Sql;

namespace SchemaFirst.Runtime.Telemetry;

/// <summary>Writes parameters for people: a JSON list. Never sent to a database.</summary>
internal static class ParameterText
{
    private static readonly JsonWriterOptions Options = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(ReadOnlySpan<SqlParameter> parameters)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            writer.WriteStartArray();
            foreach (ref readonly var parameter in parameters)
            {
                switch (parameter.Kind)
                {
                    case SqlParameterKind.Null:
                        writer.WriteNullValue();
                        break;
                    case SqlParameterKind.List:
                        writer.WriteStartArray();
                        foreach (ref readonly var element in parameter.List.Span)
                        {
                            Write(writer, element);
                        }

                        writer.WriteEndArray();
                        break;
                    default:
                        Write(writer, parameter.Value);
                        break;
                }
            }

            writer.WriteEndArray();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
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
            case RequestValueKind.Float when double.IsFinite(value.Double):
                writer.WriteNumberValue(value.Double);
                break;
            case RequestValueKind.Float:
                writer.WriteStringValue(value.Double.ToString(CultureInfo.InvariantCulture));
                break;
            case RequestValueKind.Boolean:
                writer.WriteBooleanValue(value.Boolean);
                break;
            case RequestValueKind.Decimal:
                writer.WriteNumberValue(value.Decimal);
                break;
            case RequestValueKind.DateTime:
                writer.WriteStringValue(value.DateTime);
                break;
            case RequestValueKind.Bytes:
                writer.WriteBase64StringValue(value.Bytes);
                break;
            default:
                writer.WriteStringValue(value.String);
                break;
        }
    }
}
