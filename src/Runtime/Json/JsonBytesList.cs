using System.Text;
using System.Text.Json;
using SchemaFirst.Runtime.Requests;

namespace SchemaFirst.Runtime.Json;

/// <summary>
/// The one place where the JSON door stores something else than the typed client does. In the rows of a <c>createMany</c> Prisma 7 hands the list
/// of a <c>{ set: [ … ] }</c> to the driver as it came off the wire, so that each tagged Bytes in it is stored as the characters of its base64
/// text; a list given straight for the column, and every other write, is decoded. Both live on one database, so the JSON door does the same.
/// </summary>
internal static class JsonBytesList
{
    /// <summary>Writes the list as Prisma would store it; false, with nothing written, where it is no list of tagged Bytes.</summary>
    public static bool TryWrite(JsonElement json, RequestTape tape)
    {
        if (json.ValueKind != JsonValueKind.Array || json.GetArrayLength() == 0 || !json.EnumerateArray().All(IsBytes))
        {
            return false;
        }

        tape.Remember(json);
        tape.BeginArray();
        foreach (var element in json.EnumerateArray())
        {
            tape.Forget();
            tape.Value(RequestValue.From(Encoding.UTF8.GetBytes(element.GetProperty("value").GetString()!)));
        }

        tape.EndArray();
        return true;
    }

    private static bool IsBytes(JsonElement element) => element.ValueKind == JsonValueKind.Object
        && element.TryGetProperty("$type", out var type) && type.ValueEquals("Bytes")
        && element.TryGetProperty("value", out var value) && value.ValueKind == JsonValueKind.String;
}
