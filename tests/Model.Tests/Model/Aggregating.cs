using System.Globalization;
using System.Text.Json.Nodes;
using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Schema.Model;

namespace SchemaFirst.Model.Tests.Model;

/// <summary>Counts, sums, averages and extremes, of all rows or of groups.</summary>
internal sealed class Aggregating(World world, Reading reading)
{
    public JsonObject Aggregate(ModelInfo model, JsonObject? arguments, JsonNode? selection)
    {
        if (arguments?.ContainsKey("cursor") == true && !reading.Sorting.CursorIsPlace(arguments["orderBy"], model))
        {
            throw new ModelError("P2019");
        }

        var rows = reading.Page(world.Rows(model), model, arguments).Rows;
        return Show(model, rows, selection);
    }

    public JsonNode GroupBy(ModelInfo model, JsonObject arguments, JsonNode? selection)
    {
        var by = (arguments["by"] is JsonArray list ? list.ToArray() : [arguments["by"]]).Select(name => model.Scalar(name!.GetValue<string>())).ToList();
        var groups = world.Rows(model).Where(row => reading.Predicate.Holds(arguments["where"], row))
            .GroupBy(row => string.Join('\u001f', row.Take(by).Select(static value => value ?? "\u0000"))).Select(static group => group.ToList())
            .Where(group => Having(arguments["having"], model, group) == true).ToList();
        var order = Order(arguments["orderBy"], model);
        if (order is not null)
        {
            groups = [.. groups.Order(Comparer<List<ModelRow>>.Create(order))];
        }

        groups = [.. groups.Skip(arguments["skip"]?.GetValue<int>() ?? 0).Take(arguments["take"]?.GetValue<int>() ?? int.MaxValue)];
        var shown = new JsonArray([.. groups.Select(group => (JsonNode)Show(model, group, selection))]);
        return order is not null ? shown : new JsonObject { ["$unordered"] = shown };
    }

    private JsonObject Show(ModelInfo model, List<ModelRow> rows, JsonNode? selection)
    {
        var record = new JsonObject();
        foreach (var (name, asked) in selection!.AsObject())
        {
            if (model.Find(name) is ScalarInfo field)
            {
                record[name] = Values.Write(rows[0][field], field);
                continue;
            }

            var answers = new JsonObject();
            foreach (var (part, _) in asked!["selection"]!.AsObject())
            {
                answers[part] = part == "_all" ? rows.Count : Write(name, Value(name, model.Scalar(part), rows), model.Scalar(part));
            }

            record[name] = answers;
        }

        return record;
    }

    private object? Value(string function, ScalarInfo field, List<ModelRow> rows)
    {
        var values = rows.Select(row => row[field]).OfType<object>().ToList();
        if (function == "_count")
        {
            return (long)values.Count;
        }

        if (values.Count == 0)
        {
            return null;
        }

        var comparer = Comparer<object>.Create((left, right) => Values.Compare(left, right, field, world.Postgres));
        return function switch
        {
            "_min" => values.Min(comparer),
            "_max" => values.Max(comparer),
            "_sum" when field.Type == ScalarType.Float => values.Sum(static value => (double)value),
            "_avg" when field.Type == ScalarType.Float => values.Average(static value => (double)value),
            "_sum" => values.Sum(Exact),
            _ => values.Sum(Exact) / values.Count,
        };
    }

    private static decimal Exact(object value) => Convert.ToDecimal(value, CultureInfo.InvariantCulture);

    private static JsonNode? Write(string function, object? value, ScalarInfo field) => (function, value) switch
    {
        (_, null) => null,
        ("_count", _) => JsonValue.Create((long)value),
        ("_avg", decimal average) when field.Type != ScalarType.Decimal => JsonValue.Create((double)average),
        ("_sum", decimal sum) when field.Type == ScalarType.Int => JsonValue.Create((long)sum),
        ("_sum", decimal sum) when field.Type == ScalarType.BigInt => Values.Tagged("BigInt", sum.ToString(CultureInfo.InvariantCulture)),
        _ => Values.Write(value, field),
    };

    private bool? Having(JsonNode? node, ModelInfo model, List<ModelRow> rows) => node switch
    {
        null => true,
        JsonArray all => All(all.Select(part => Having(part, model, rows))),
        _ => All(node.AsObject().Select(member => member.Key switch
        {
            "AND" => Having(member.Value, model, rows),
            "OR" => member.Value!.AsArray().Aggregate((bool?)false, (known, part) => known | Having(part, model, rows)),
            "NOT" => All((member.Value is JsonArray list ? list.ToArray() : [member.Value]).Select(part => !Having(part, model, rows))),
            _ => All(member.Value!.AsObject().Select(condition => Condition(model.Scalar(member.Key), condition.Key, condition.Value!, rows))),
        })),
    };

    // Either a condition on the grouped field itself, or an aggregate with conditions on it.
    private bool? Condition(ScalarInfo field, string name, JsonNode node, List<ModelRow> rows) => name.StartsWith('_')
        ? All(node.AsObject().Select(condition => Compare(Value(name, field, rows), condition.Key, condition.Value, field, name == "_count" || name == "_avg" || name == "_sum")))
        : Compare(rows[0][field], name, node, field, numeric: false);

    private bool? Compare(object? value, string operation, JsonNode? node, ScalarInfo field, bool numeric)
    {
        if (operation is "in" or "notIn")
        {
            var any = value is null ? (bool?)null : node!.AsArray().Any(item => Compare(value, "equals", item, field, numeric) == true);
            return operation == "in" ? any : !any;
        }

        if (node is null)
        {
            return (value is null) == (operation == "equals");
        }

        if (value is null)
        {
            return null;
        }

        var plain = node is JsonObject tagged ? tagged["value"]! : node;
        var order = numeric
            ? Exact(value).CompareTo(decimal.Parse(plain.ToString(), NumberStyles.Float, CultureInfo.InvariantCulture))
            : Values.Compare(value, Values.Read(node, field)!, field, world.Postgres);
        return operation switch
        {
            "equals" => order == 0,
            "not" => order != 0,
            "lt" => order < 0,
            "lte" => order <= 0,
            "gt" => order > 0,
            "gte" => order >= 0,
            _ => throw new ModelError("P2009"),
        };
    }

    private Comparison<List<ModelRow>>? Order(JsonNode? orderBy, ModelInfo model)
    {
        var terms = (orderBy switch { null => [], JsonArray list => list.ToArray(), _ => [orderBy] }).SelectMany(static term => term!.AsObject()).ToList();
        return terms.Count == 0 ? null : (left, right) => terms.Select(term =>
        {
            if (model.Find(term.Key) is ScalarInfo field)
            {
                var detailed = term.Value as JsonObject;
                return reading.Sorting.Compare(left[0][field], right[0][field], field, (detailed?["sort"] ?? term.Value)!.GetValue<string>() == "desc", detailed?["nulls"]?.GetValue<string>() is { } nulls ? nulls == "first" : null);
            }

            var (part, direction) = term.Value!.AsObject().First();
            var counted = model.Scalar(part);
            return reading.Sorting.Compare(Value(term.Key, counted, left), Value(term.Key, counted, right), term.Key is "_min" or "_max" ? counted : null, direction!.GetValue<string>() == "desc", null);
        }).FirstOrDefault(static order => order != 0);
    }

    private static bool? All(IEnumerable<bool?> parts) => parts.Aggregate((bool?)true, static (left, right) => left & right);
}
