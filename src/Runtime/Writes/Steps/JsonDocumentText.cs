using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using SchemaFirst.Runtime.Requests;

namespace SchemaFirst.Runtime.Writes.Steps;

/// <summary>Makes the text of a JSON value that a request writes out.</summary>
internal static class JsonDocumentText
{
    // The text goes to the database, not into a page.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The value.</summary>
    public static RequestValue Of(RequestNode node)
    {
        if (node.IsValue && node.ValueKind == RequestValueKind.Json)
        {
            return node.Tape.ValueAt(node.Token);
        }

        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            Write(writer, node);
        }

        return RequestValue.Json(Encoding.UTF8.GetString(buffer.WrittenSpan));
    }

    /// <summary>The values of a list.</summary>
    public static RequestValue[] OfEach(RequestNode node)
    {
        if (node.Kind == TapeTokenKind.ValueList)
        {
            var values = node.Tape.ValuesAt(node.Token).ToArray();
            for (var index = 0; index < values.Length; index++)
            {
                if (values[index].Kind != RequestValueKind.Json)
                {
                    values[index] = Text(values[index]);
                }
            }

            return values;
        }

        var documents = new List<RequestValue>();
        foreach (var element in node.Elements)
        {
            documents.Add(Of(element));
        }

        return [.. documents];
    }

    private static RequestValue Text(in RequestValue value)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            Write(writer, value);
        }

        return RequestValue.Json(Encoding.UTF8.GetString(buffer.WrittenSpan));
    }

    private static void Write(Utf8JsonWriter writer, RequestNode node)
    {
        switch (node.Kind)
        {
            case TapeTokenKind.ObjectStart:
                writer.WriteStartObject();
                foreach (var member in node.Members)
                {
                    writer.WritePropertyName(member.Name);
                    Write(writer, member.Value);
                }

                writer.WriteEndObject();
                break;
            case TapeTokenKind.ArrayStart:
                writer.WriteStartArray();
                foreach (var element in node.Elements)
                {
                    Write(writer, element);
                }

                writer.WriteEndArray();
                break;
            case TapeTokenKind.ValueList:
                writer.WriteStartArray();
                foreach (var value in node.Tape.ValuesAt(node.Token).Span)
                {
                    Write(writer, value);
                }

                writer.WriteEndArray();
                break;
            case TapeTokenKind.Value:
                Write(writer, node.Tape.ValueAt(node.Token));
                break;
            case TapeTokenKind.Flag:
                writer.WriteBooleanValue(node.Tape[node.Token].A != 0);
                break;
            case TapeTokenKind.Count:
                writer.WriteNumberValue(node.Tape[node.Token].A);
                break;
            case TapeTokenKind.Keyword:
                writer.WriteStringValue(node.Text);
                break;
            default:
                writer.WriteNullValue();
                break;
        }
    }

    private static void Write(Utf8JsonWriter writer, in RequestValue value)
    {
        switch (value.Kind)
        {
            case RequestValueKind.Integer:
                writer.WriteNumberValue(value.Int64);
                break;
            case RequestValueKind.Float:
                writer.WriteNumberValue(value.Double);
                break;
            case RequestValueKind.Decimal:
                writer.WriteNumberValue(value.Decimal);
                break;
            case RequestValueKind.Boolean:
                writer.WriteBooleanValue(value.Boolean);
                break;
            case RequestValueKind.DateTime:
                writer.WriteStringValue(value.DateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture));
                break;
            case RequestValueKind.Bytes:
                writer.WriteBase64StringValue(value.Bytes);
                break;
            case RequestValueKind.Json:
                writer.WriteRawValue(value.String);
                break;
            case RequestValueKind.DecimalText:
                writer.WriteRawValue(value.String);
                break;
            default:
                writer.WriteStringValue(value.String);
                break;
        }
    }
}
