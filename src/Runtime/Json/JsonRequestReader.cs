using System.Globalization;
using System.Text.Json;
using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Runtime.Requests;
using SchemaFirst.Runtime.Sql;

namespace SchemaFirst.Runtime.Json;

/// <summary>Writes a request of the JSON protocol onto a tape. JSON stands beside each token, for fields whose values are JSON themselves.</summary>
internal static class JsonRequestReader
{
    /// <summary>Reads <c>{modelName, action, query: {arguments, selection}}</c>.</summary>
    public static QueryRequest Read(JsonElement json, DataModel model)
    {
        var name = json.TryGetProperty("action", out var action) ? action.GetString() ?? "" : "";
        if (!Actions.TryGetValue(name, out var known))
        {
            throw new QueryValidationException("P2009", $"Action '{name}' does not exist");
        }

        ModelInfo? target = null;
        if (json.TryGetProperty("modelName", out var modelName) && modelName.GetString() is { } text)
        {
            target = model.Find(text) ?? throw new QueryValidationException("P2009", $"Model '{text}' does not exist");
        }

        var request = new QueryRequest(target, known);
        if (json.TryGetProperty("query", out var query))
        {
            Write(query, request.Tape, known is QueryAction.CreateMany or QueryAction.CreateManyAndReturn ? CreateManyPlace.Request : CreateManyPlace.Outside);
        }
        else
        {
            request.Tape.BeginObject();
            request.Tape.EndObject();
        }

        return request;
    }

    private static readonly Dictionary<string, QueryAction> Actions = new(StringComparer.Ordinal)
    {
        ["findUnique"] = QueryAction.FindUnique,
        ["findUniqueOrThrow"] = QueryAction.FindUniqueOrThrow,
        ["findFirst"] = QueryAction.FindFirst,
        ["findFirstOrThrow"] = QueryAction.FindFirstOrThrow,
        ["findMany"] = QueryAction.FindMany,
        ["createOne"] = QueryAction.CreateOne,
        ["createMany"] = QueryAction.CreateMany,
        ["createManyAndReturn"] = QueryAction.CreateManyAndReturn,
        ["updateOne"] = QueryAction.UpdateOne,
        ["updateMany"] = QueryAction.UpdateMany,
        ["updateManyAndReturn"] = QueryAction.UpdateManyAndReturn,
        ["upsertOne"] = QueryAction.UpsertOne,
        ["deleteOne"] = QueryAction.DeleteOne,
        ["deleteMany"] = QueryAction.DeleteMany,
        ["aggregate"] = QueryAction.Aggregate,
        ["groupBy"] = QueryAction.GroupBy,
        ["queryRaw"] = QueryAction.QueryRaw,
        ["executeRaw"] = QueryAction.ExecuteRaw,
    };

    private static void Write(JsonElement json, RequestTape tape, CreateManyPlace place)
    {
        switch (json.ValueKind)
        {
            case JsonValueKind.Object when json.TryGetProperty("$type", out var type):
                Tagged(json, type.GetString(), tape);
                break;
            case JsonValueKind.Object:
                tape.Remember(json);
                tape.BeginObject();
                foreach (var member in json.EnumerateObject())
                {
                    tape.Name(member.Name);
                    if (place != CreateManyPlace.Column || member.Name != "set" || !JsonBytesList.TryWrite(member.Value, tape))
                    {
                        Write(member.Value, tape, Inside(place, member.Name));
                    }
                }

                tape.EndObject();
                break;
            case JsonValueKind.Array:
                tape.Remember(json);
                tape.BeginArray();
                foreach (var element in json.EnumerateArray())
                {
                    Write(element, tape, place);
                }

                tape.EndArray();
                break;
            case JsonValueKind.Null:
                tape.Remember(json);
                tape.Null();
                break;
            default:
                tape.Remember(json);
                tape.Value(Scalar(json));
                break;
        }
    }

    private static CreateManyPlace Inside(CreateManyPlace place, string member) => (place, member) switch
    {
        (CreateManyPlace.Request, "arguments") or (CreateManyPlace.Outside, "createMany") => CreateManyPlace.Arguments,
        (CreateManyPlace.Arguments, "data") => CreateManyPlace.Rows,
        (CreateManyPlace.Rows, _) => CreateManyPlace.Column,
        _ => CreateManyPlace.Outside,
    };

    private static RequestValue Scalar(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.String => RequestValue.From(json.GetString()!),
        JsonValueKind.True => RequestValue.From(true),
        JsonValueKind.False => RequestValue.From(false),
        _ => json.TryGetInt64(out var whole) ? RequestValue.From(whole) : RequestValue.From(json.GetDouble()),
    };

    private static void Tagged(JsonElement json, string? type, RequestTape tape)
    {
        json.TryGetProperty("value", out var value);
        tape.Forget();
        switch (type)
        {
            case "FieldRef":
                tape.FieldReference(value.GetProperty("_container").GetString()!, value.GetProperty("_ref").GetString()!);
                break;
            case "Enum" when value.GetString() is "DbNull" or "JsonNull" or "AnyNull":
                tape.JsonNull(value.GetString()!);
                break;
            case "Enum":
                tape.Value(RequestValue.EnumValue(value.GetString()!));
                break;
            case "DateTime" when DateTimeText.TryParse(value.GetString()!, out var moment):
                tape.Value(RequestValue.From(moment));
                break;
            case "BigInt" when long.TryParse(value.GetString(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole):
                tape.Value(RequestValue.From(whole));
                break;
            case "Decimal":
                tape.Value(RequestValue.DecimalText(value.GetString()!));
                break;
            case "Bytes" when FromBase64(value.GetString()!) is { } bytes:
                tape.Value(RequestValue.From(bytes));
                break;
            case "Json":
                tape.Value(RequestValue.Json(value.GetString()!));
                break;
            case "Raw":
                Write(value, tape, CreateManyPlace.Outside);
                break;
            default:
                throw new QueryValidationException("P2009", $"'{json.GetRawText()}' is no value of the protocol");
        }
    }

    // Both alphabets, padded or not, as Prisma's decoder takes them; null where the text is not base64.
    private static byte[]? FromBase64(string text)
    {
        var plain = text.Replace('-', '+').Replace('_', '/').TrimEnd('=');
        var padded = plain.PadRight((plain.Length + 3) / 4 * 4, '=');
        var buffer = new byte[padded.Length];
        return Convert.TryFromBase64String(padded, buffer, out var written) ? buffer[..written] : null;
    }
}
