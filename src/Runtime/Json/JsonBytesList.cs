using System.Text;
using System.Text.Json;
using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Runtime.Requests;
using SchemaFirst.Schema.Model;

namespace SchemaFirst.Runtime.Json;

/// <summary>
/// The one place where the JSON door stores something else than the typed client does. Prisma 7 hands a list that stands behind an operator
/// (<c>set</c>, <c>push</c>, <c>equals</c>, <c>hasSome</c>, <c>hasEvery</c>) to the driver as it came off the wire, so that each tagged
/// Bytes in it is sent as the characters of its base64 text. A list given straight for the column, a single value, untagged texts and rows
/// created through a relation are decoded. Databases written by Prisma hold such texts and its clients look for them, so the JSON door does
/// the same.
/// </summary>
internal static class JsonBytesList
{
    /// <summary>The base64 texts as bytes, where the list at the token is one that Prisma does not decode.</summary>
    public static bool TryRead(RequestTape tape, int token, ScalarInfo field, out RequestValue[] elements)
    {
        elements = [];
        if (field is not { IsList: true, Enum: null, Type: ScalarType.Bytes } || tape.JsonOf(token) is not { ValueKind: JsonValueKind.Array } list
            || !IsBehindOperator(new RequestNode(tape, token).PathNames(), field))
        {
            return false;
        }

        var texts = new RequestValue[list.GetArrayLength()];
        for (var index = 0; index < texts.Length; index++)
        {
            if (list[index] is not { ValueKind: JsonValueKind.Object } element)
            {
                return false;   // one untagged text, and Prisma decodes them all
            }

            texts[index] = RequestValue.From(Encoding.UTF8.GetBytes(element.GetProperty("value").GetString()!));
        }

        elements = texts;
        return true;
    }

    // arguments, data, (relation, operation, …) column, operator: what a relation's "create" holds is decoded.
    private static bool IsBehindOperator(List<string> path, ScalarInfo field) => path.Count >= 4 && path[^2] == field.Name
        && path[^1] is ("set" or "push" or "equals" or "hasSome" or "hasEvery")
        && (path[1] == "where" || !path.Skip(3).SkipLast(2).Contains("create"));
}
