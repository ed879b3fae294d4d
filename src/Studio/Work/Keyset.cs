using System.Text.Json.Nodes;
using SchemaFirst.Runtime.Databases;
using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Schema.Model;

namespace SchemaFirst.Studio.Work;

/// <summary>
/// Makes a request begin beyond a row of its order, so that a page far into a table costs what the first one does. Where the engine compares in the database a cursor does
/// it. It does not for keys of several columns and for orders by columns that may be null: there it would read all rows, as Prisma does, and conditions on the row's
/// values stand in its place. They are exact only where the row answers to the values as JSON has them (a time with microseconds does not), which is asked first.
/// </summary>
internal static class Keyset
{
    /// <summary>Adds what makes the arguments begin beyond the row.</summary>
    /// <param name="desk">Where to ask.</param>
    /// <param name="transaction">What the request is part of; null for none.</param>
    /// <param name="model">The model.</param>
    /// <param name="arguments">The request's arguments, with their order and a number of rows.</param>
    /// <param name="row">A row, with the columns of the order and of the key.</param>
    /// <param name="backwards">True for the rows before it.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>False where nothing is exact: the rows have to be counted off.</returns>
    public static async Task<bool> TryBeginAsync(Desk desk, DatabaseTransaction? transaction, ModelInfo model, JsonObject arguments, JsonObject row, bool backwards, CancellationToken stop)
    {
        if (model.IsView || model.Identity is null || Terms(model, arguments["orderBy"]) is not { } terms || !terms.All(term => IsThere(row, term.Field)))
        {
            return false;
        }

        if (Cursor(model, terms) is { } key)
        {
            arguments["cursor"] = Selector(key, row);
            arguments["skip"] = 1;
        }
        else if (Beyond(terms, row, backwards) is { } beyond && await AnswersAsync(desk, transaction, model, terms, row, stop))
        {
            arguments["where"] = arguments["where"] is JsonObject { Count: > 0 } where ? new JsonObject { ["AND"] = new JsonArray(where.DeepClone(), beyond) } : beyond;
        }
        else
        {
            return false;
        }

        if (backwards)
        {
            arguments["take"] = -arguments["take"]!.GetValue<int>();
        }

        return true;
    }

    // Null where the order is not one of columns alone that says where nulls belong, and gives each row one place.
    private static List<Term>? Terms(ModelInfo model, JsonNode? orderBy)
    {
        var terms = new List<Term>();
        foreach (var part in orderBy is JsonArray list ? [.. list] : new[] { orderBy })
        {
            if (part is not JsonObject { Count: 1 } named || model.Find(named.First().Key) is not ScalarInfo { IsList: false } field)
            {
                return null;
            }

            var how = named.First().Value;
            var direction = (string?)(how is JsonObject detailed ? detailed["sort"] : how);
            var nulls = how is JsonObject told ? (string?)told["nulls"] : null;
            if (field.IsOptional && nulls is null)
            {
                return null;
            }

            terms.Add(new Term(field, direction == "desc", nulls != "first"));
        }

        return model.Keys.Any(key => key.Fields.All(field => !field.IsOptional && terms.Any(term => ReferenceEquals(term.Field, field)))) ? terms : null;
    }

    private static bool IsThere(JsonObject row, ScalarInfo field) => row.TryGetPropertyValue(field.Name, out var value) && value switch
    {
        null => field.IsOptional,
        JsonObject tagged => (string?)tagged["$type"] != "Unreadable",
        _ => true,
    };

    // The key that lets the engine compare in the database.
    private static KeyInfo? Cursor(ModelInfo model, List<Term> terms) => terms.Exists(static term => term.Field.IsOptional)
        ? null
        : model.Keys.FirstOrDefault(key => (key.Fields.Count == 1 || !key.IsPrimary) && key.Fields.All(field => terms.Exists(term => ReferenceEquals(term.Field, field))));

    private static JsonObject Selector(KeyInfo key, JsonObject row)
    {
        var parts = new JsonObject();
        foreach (var field in key.Fields)
        {
            parts[field.Name] = row[field.Name]!.DeepClone();
        }

        return key.Fields.Count == 1 ? parts : new JsonObject { [key.Name] = parts };
    }

    // (a > x) OR (a = x AND b > y) OR …; null where a column cannot be compared so.
    private static JsonObject? Beyond(List<Term> terms, JsonObject row, bool backwards)
    {
        var ways = new JsonArray();
        for (var last = 0; last < terms.Count; last++)
        {
            var term = terms[last];
            if (!IsOrdered(term.Field))
            {
                return null;
            }

            if (After(term, row[term.Field.Name], backwards) is { } after)
            {
                ways.Add(new JsonObject { ["AND"] = new JsonArray([.. terms.Take(last).Select(before => Equal(before, row)), after]) });
            }
        }

        var beyond = new JsonObject { ["OR"] = ways };

        // Says nothing new, but lets the database begin in the middle of an index.
        return terms[0] is { Field: { IsOptional: false, Type: not ScalarType.Boolean } first } begin
            ? new JsonObject { ["AND"] = new JsonArray(new JsonObject { [first.Name] = new JsonObject { [begin.Descending == backwards ? "gte" : "lte"] = row[first.Name]!.DeepClone() } }, beyond) }
            : beyond;
    }

    private static bool IsOrdered(ScalarInfo field) => field is { Enum: null, IsUnsupported: false, Type: not (ScalarType.Json or ScalarType.Bytes) };

    // What comes behind a value; null where nothing does.
    private static JsonObject? After(Term term, JsonNode? value, bool backwards)
    {
        var name = term.Field.Name;
        var nullsFollow = term.Field.IsOptional && term.NullsLast != backwards;
        if (value is null)
        {
            return nullsFollow ? null : new JsonObject { [name] = new JsonObject { ["not"] = null } };
        }

        var rises = term.Descending == backwards;
        var more = term.Field.Type != ScalarType.Boolean ? new JsonObject { [name] = new JsonObject { [rises ? "gt" : "lt"] = value.DeepClone() } }
            : value.GetValue<bool>() == rises ? null : new JsonObject { [name] = new JsonObject { ["equals"] = rises } };
        var none = nullsFollow ? new JsonObject { [name] = new JsonObject { ["equals"] = null } } : null;
        return more is not null && none is not null ? new JsonObject { ["OR"] = new JsonArray(more, none) } : more ?? none;
    }

    private static JsonObject Equal(Term term, JsonObject row) => new() { [term.Field.Name] = new JsonObject { ["equals"] = row[term.Field.Name]?.DeepClone() } };

    private static async Task<bool> AnswersAsync(Desk desk, DatabaseTransaction? transaction, ModelInfo model, List<Term> terms, JsonObject row, CancellationToken stop)
    {
        var where = new JsonObject { ["AND"] = new JsonArray([.. terms.Select(term => Equal(term, row))]) };
        return await desk.Protocol.ExecuteAsync(Requests.Of(model.Name, "findFirst", new JsonObject { ["where"] = where }, new JsonObject { [terms[^1].Field.Name] = true }), transaction, stop) is not null;
    }

    /// <summary>A column of the order.</summary>
    /// <param name="Field">The column.</param>
    /// <param name="Descending">True from large to small.</param>
    /// <param name="NullsLast">True where nulls stand at the end.</param>
    private sealed record Term(ScalarInfo Field, bool Descending, bool NullsLast);
}
