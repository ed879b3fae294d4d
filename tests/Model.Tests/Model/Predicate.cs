using System.Text.Json.Nodes;
using SchemaFirst.Runtime.Metadata;

namespace SchemaFirst.Model.Tests.Model;

/// <summary>Filters in SQL's three-valued logic: null stands for "unknown", and only what is true is found.</summary>
internal sealed class Predicate(World world)
{
    public bool Holds(JsonNode? where, ModelRow row) => Where(where, row, isWrite: false) == true;

    /// <summary>The same for the rows that a write chooses: there a condition on the one related row is never unknown.</summary>
    public bool HoldsForWrite(JsonNode? where, ModelRow row) => Where(where, row, isWrite: true) == true;

    private bool? Where(JsonNode? node, ModelRow row, bool isWrite) => node switch
    {
        null => true,
        JsonArray all => And(all.Select(part => Where(part, row, isWrite))),
        JsonObject one => And(one.Select(member => Member(member.Key, member.Value, row, isWrite))),
        _ => throw new ModelError("P2009"),
    };

    private bool? Member(string name, JsonNode? node, ModelRow row, bool isWrite) => name switch
    {
        "AND" => Where(node, row, isWrite),
        "OR" => Or(Parts(node).Select(part => Where(part, row, isWrite))),
        "NOT" => And(Parts(node).Select(part => !Where(part, row, isWrite))),
        _ => row.Model.Find(name) switch
        {
            ScalarInfo field => Scalar(field, node, row),
            RelationInfo { IsList: true } relation => ToMany(relation, node!.AsObject(), row),
            RelationInfo relation => ToOne(relation, node, row, isWrite),
            _ => row.Model.Keys.FirstOrDefault(key => key.Name == name) is { } key
                ? And(key.Fields.Select(part => Equal(row[part], Values.Read(node![part.Name], part))))
                : throw new ModelError("P2009"),
        },
    };

    private bool? ToMany(RelationInfo relation, JsonObject quantifiers, ModelRow row)
    {
        var related = world.Related(row, relation);
        return quantifiers.All(member => member.Key switch
        {
            "some" => related.Any(other => Holds(member.Value, other)),
            "none" => !related.Any(other => Holds(member.Value, other)),
            "every" => related.All(other => Where(member.Value, other, isWrite: false) != false),
            _ => throw new ModelError("P2009"),
        });
    }

    private bool? ToOne(RelationInfo relation, JsonNode? node, ModelRow row, bool isWrite)
    {
        var related = world.Related(row, relation);
        if (node is not JsonObject conditions)
        {
            return related.Count == 0;
        }

        if (!conditions.ContainsKey("is") && !conditions.ContainsKey("isNot"))
        {
            return related.Any(other => Holds(conditions, other));
        }

        // "isNot" wants a row for which the condition is known to be false, or none at all.
        return conditions.All(member => member.Value is null
            ? (related.Count == 0) == (member.Key == "is")
            : member.Key == "is" || isWrite ? related.Any(other => Holds(member.Value, other)) == (member.Key == "is")
            : related.All(other => Where(member.Value, other, isWrite: false) == false));
    }

    private bool? Scalar(ScalarInfo field, JsonNode? node, ModelRow row)
    {
        var value = row[field];
        if (node is not JsonObject conditions || conditions.ContainsKey("$type"))
        {
            return node is null ? value is null : Equal(value, Operand(node, field, row));
        }

        var insensitive = conditions["mode"]?.GetValue<string>() == "insensitive";
        return And(conditions.Where(static member => member.Key != "mode").Select(member => Condition(member.Key, member.Value, field, row, insensitive)));
    }

    private bool? Condition(string name, JsonNode? node, ScalarInfo field, ModelRow row, bool insensitive)
    {
        var value = row[field];
        switch (name)
        {
            case "equals" when node is null:
                return value is null;
            case "not" when node is null:
                return value is not null;
            case "not" when node is JsonObject nested && !nested.ContainsKey("$type"):
                // Every condition is turned round by itself; a "not" in a "not" stays what it is.
                return And(nested.Where(static member => member.Key != "mode").Select(member =>
                    Condition(member.Key, member.Value, field, row, insensitive || nested["mode"]?.GetValue<string>() == "insensitive") is var holds && member.Key == "not" ? holds : !holds));
            case "in":
                return In(value, node!.AsArray(), field, insensitive);
            case "notIn":
                return !In(value, node!.AsArray(), field, insensitive);
        }

        var operand = Operand(node, field, row);
        if (value is null || operand is null)
        {
            return null;
        }

        if (insensitive)
        {
            (value, operand) = (((string)value).ToLowerInvariant(), ((string)operand).ToLowerInvariant());
        }

        return name switch
        {
            "equals" => value.Equals(operand),
            "not" => !value.Equals(operand),
            "lt" => Compare(value, operand, field) < 0,
            "lte" => Compare(value, operand, field) <= 0,
            "gt" => Compare(value, operand, field) > 0,
            "gte" => Compare(value, operand, field) >= 0,
            "contains" => Like((string)value, $"%{operand}%"),
            "startsWith" => Like((string)value, $"{operand}%"),
            "endsWith" => Like((string)value, $"%{operand}"),
            _ => throw new ModelError("P2009"),
        };
    }

    private static bool? In(object? value, JsonArray list, ScalarInfo field, bool insensitive)
    {
        if (list.Count == 0)
        {
            return false;
        }

        string? Folded(object? text) => (text as string)?.ToLowerInvariant();
        return value is null ? null : list.Select(item => Values.Read(item, field)).Any(item => insensitive ? Folded(item) == Folded(value) : value.Equals(item));
    }

    private static object? Operand(JsonNode? node, ScalarInfo field, ModelRow row) =>
        node is JsonObject reference && (string?)reference["$type"] == "FieldRef"
            ? row[row.Model.Scalar((string)reference["value"]!["_ref"]!)]
            : Values.Read(node, field);

    private int Compare(object left, object right, ScalarInfo field) => Values.Compare(left, right, field, world.Postgres);

    private static bool? Equal(object? left, object? right) => left is null || right is null ? null : left.Equals(right);

    // Prisma escapes neither % nor _; SQLite's LIKE does not tell the case of ASCII letters, PostgreSQL's takes a backslash as an escape.
    private bool Like(string text, string pattern)
    {
        if (!world.Postgres)
        {
            (text, pattern) = (AsciiLower(text), AsciiLower(pattern));
        }

        return Like(text.EnumerateRunes().ToArray(), pattern.EnumerateRunes().ToArray());
    }

    private bool Like(ReadOnlySpan<System.Text.Rune> text, ReadOnlySpan<System.Text.Rune> pattern)
    {
        if (pattern.IsEmpty)
        {
            return text.IsEmpty;
        }

        switch (pattern[0].Value)
        {
            case '%':
                for (var skipped = 0; skipped <= text.Length; skipped++)
                {
                    if (Like(text[skipped..], pattern[1..]))
                    {
                        return true;
                    }
                }

                return false;
            case '_':
                return !text.IsEmpty && Like(text[1..], pattern[1..]);
            case '\\' when world.Postgres && pattern.Length > 1:
                return !text.IsEmpty && text[0] == pattern[1] && Like(text[1..], pattern[2..]);
            default:
                return !text.IsEmpty && text[0] == pattern[0] && Like(text[1..], pattern[1..]);
        }
    }

    private static string AsciiLower(string text) => string.Concat(text.Select(static unit => unit is >= 'A' and <= 'Z' ? (char)(unit | 0x20) : unit));

    private static IEnumerable<JsonNode?> Parts(JsonNode? node) => node is JsonArray list ? list.ToArray() : [node];

    private static bool? And(IEnumerable<bool?> parts) => parts.Aggregate((bool?)true, static (left, right) => left & right);

    private static bool? Or(IEnumerable<bool?> parts) => parts.Aggregate((bool?)false, static (left, right) => left | right);
}
