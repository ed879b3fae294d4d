using System.Text.Json;
using SchemaFirst.Runtime.Client;
using SchemaFirst.Runtime.Requests;

namespace SchemaFirst;

/// <summary>The conditions of a Json filter.</summary>
internal sealed class JsonFilterTerms
{
    public IReadOnlyList<string>? Path;
    public JsonOperand EqualTo;
    public JsonOperand Not;
    public string? StringContains;
    public string? StringStartsWith;
    public string? StringEndsWith;
    public JsonOperand ArrayContains;
    public JsonOperand ArrayStartsWith;
    public JsonOperand ArrayEndsWith;
    public JsonOperand LessThan;
    public JsonOperand LessThanOrEqual;
    public JsonOperand GreaterThan;
    public JsonOperand GreaterThanOrEqual;
    public bool IgnoreCase;

    /// <summary>A copy with one change: a filter copied by <c>with</c> must not change its original.</summary>
    public static JsonFilterTerms From(JsonFilterTerms? terms, Action<JsonFilterTerms> change)
    {
        var copy = terms is null ? new JsonFilterTerms() : (JsonFilterTerms)terms.MemberwiseClone();
        change(copy);
        return copy;
    }

    public void Write(ArgumentWriter writer, string name, ScalarCodec<JsonElement> codec)
    {
        writer.Name(name);
        writer.BeginObject();
        if (Path is not null)
        {
            writer.Name("path");
            Codecs.String.WriteList(writer, Path);
        }

        EqualTo.Write(writer, "equals", codec);
        Not.Write(writer, "not", codec);
        WriteText(writer, "string_contains", StringContains);
        WriteText(writer, "string_starts_with", StringStartsWith);
        WriteText(writer, "string_ends_with", StringEndsWith);
        ArrayContains.Write(writer, "array_contains", codec);
        ArrayStartsWith.Write(writer, "array_starts_with", codec);
        ArrayEndsWith.Write(writer, "array_ends_with", codec);
        LessThan.Write(writer, "lt", codec);
        LessThanOrEqual.Write(writer, "lte", codec);
        GreaterThan.Write(writer, "gt", codec);
        GreaterThanOrEqual.Write(writer, "gte", codec);
        if (IgnoreCase)
        {
            writer.Name("mode");
            writer.Keyword("insensitive");
        }

        writer.EndObject();
    }

    private static void WriteText(ArgumentWriter writer, string name, string? text)
    {
        if (text is not null)
        {
            writer.Name(name);
            writer.Value(RequestValue.From(text));
        }
    }
}
