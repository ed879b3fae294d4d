using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using SchemaFirst.Runtime.Client;

namespace SchemaFirst.Doors.Tests.Kit;

/// <summary>
/// Writes what the typed door answered in the protocol's words. The other door's answer says which member stands under which name; what the typed
/// answer holds beyond it is written too, so that it shows as a difference.
/// </summary>
internal static class TypedAnswer
{
    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["_all"] = "All", ["_sum"] = "Sum", ["_avg"] = "Average", ["_min"] = "Min", ["_max"] = "Max",
    };

    public static JsonNode? Write(object? value, JsonNode? like) => (value, like) switch
    {
        (null, _) => null,
        (_, JsonObject tagged) when tagged["$type"] is { } type => Tagged(type.GetValue<string>(), value),
        _ when IsScalar(value.GetType()) => like is JsonObject { Count: 1 } one
            ? new JsonObject { [one.First().Key] = Write(value, one.First().Value) }
            : Scalar(value),
        (IEnumerable several, _) => new JsonArray([.. several.Cast<object?>().Select((element, index) => Write(element, like is JsonArray list && index < list.Count ? list[index] : null))]),
        (ITuple { Length: > 1 }, JsonObject { Count: 1 } one) => new JsonObject { [one.First().Key] = Write(value, one.First().Value) },
        (ITuple tuple, JsonObject record) => new JsonObject(record.Select((member, index) => KeyValuePair.Create(member.Key, Write(tuple[index], member.Value)))),
        _ => Record(value, like as JsonObject ?? []),
    };

    private static bool IsScalar(Type type) => type.IsPrimitive || type.IsEnum || type == typeof(string) || type == typeof(decimal) || type == typeof(byte[])
        || type == typeof(DateTime) || type == typeof(DateTimeOffset) || type == typeof(DateOnly) || type == typeof(TimeOnly) || type == typeof(Guid) || type == typeof(JsonElement);

    private static JsonNode Record(object value, JsonObject like)
    {
        var type = value.GetType();
        var members = type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(static property => property.GetIndexParameters().Length == 0).ToDictionary(static property => property.Name, StringComparer.OrdinalIgnoreCase);
        var written = new JsonObject();
        foreach (var (name, part) in like)
        {
            var member = Names.GetValueOrDefault(name) ?? (name == "_count" ? members.ContainsKey("Counts") ? "Counts" : "Count" : name);
            written[name] = members.Remove(member, out var property) ? Read(value, property, part) : "(no such member)";
        }

        foreach (var property in members.Values.Where(property => IsMore(value, property)))
        {
            written[property.Name] = Write(property.GetValue(value), null) ?? "(null)";
        }

        return written;
    }

    private static JsonNode? Read(object value, PropertyInfo property, JsonNode? part) =>
        (value as IRelationState)?.IsLoaded(property.Name) == false ? "(not loaded)" : Write(property.GetValue(value), part);

    // A record keeps the default of its type where a column was not read; of a relation it says whether it was.
    private static bool IsMore(object value, PropertyInfo property)
    {
        var type = value.GetType();
        var isRecord = type.GetInterfaces().Any(static implemented => implemented.IsGenericType && implemented.GetGenericTypeDefinition() == typeof(IRecord<>));
        if (value is IRelationState state && state.IsLoaded(property.Name) is { } loaded)
        {
            return loaded;
        }

        if (!isRecord)
        {
            return type.IsDefined(typeof(CompilerGeneratedAttribute), false);
        }

        return property.GetValue(value) is { } held && !held.Equals(property.PropertyType.IsValueType ? Activator.CreateInstance(property.PropertyType) : null);
    }

    private static JsonNode Scalar(object value) => value switch
    {
        string text => JsonValue.Create(text),
        bool flag => JsonValue.Create(flag),
        Enum or Guid => JsonValue.Create($"{value}"),
        long whole => JsonValue.Create(whole),
        double or float or int or short => Canon.Number(((IFormattable)value).ToString("R", CultureInfo.InvariantCulture)),
        decimal => Tagged("Decimal", value),
        byte[] => Tagged("Bytes", value),
        JsonElement => Tagged("Json", value),
        _ => Tagged("DateTime", value),
    };

    private static JsonNode Tagged(string type, object value) => Canon.Tagged(type, (type, value) switch
    {
        ("Json", JsonElement json) => json.GetRawText(),
        ("Json", _) => JsonSerializer.Serialize(value, JsonSerializerOptions.Web),
        (_, byte[] bytes) => Convert.ToBase64String(bytes),
        (_, DateTime moment) => moment.ToString("O", CultureInfo.InvariantCulture),
        (_, DateTimeOffset moment) => moment.ToString("O", CultureInfo.InvariantCulture),
        (_, DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture),
        (_, TimeOnly time) => DateTime.UnixEpoch.Add(time.ToTimeSpan()).ToString("O", CultureInfo.InvariantCulture),
        (_, IFormattable number) => number.ToString(null, CultureInfo.InvariantCulture),
        _ => $"{value}",
    });
}
