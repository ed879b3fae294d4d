using System.Text.Json.Nodes;
using SchemaFirst.Runtime.Metadata;

namespace SchemaFirst.Model.Tests.Model;

/// <summary>Finds rows and shows them as the selection asks.</summary>
internal sealed class Reading(World world)
{
    private readonly Predicate _predicate = new(world);
    private readonly Sorting _sorting = new(world);

    public Predicate Predicate => _predicate;

    public Sorting Sorting => _sorting;

    /// <summary>The rows that the arguments leave of those given, and whether their order is meant.</summary>
    public (List<ModelRow> Rows, bool Ordered) Page(IReadOnlyCollection<ModelRow> source, ModelInfo model, JsonObject? arguments)
    {
        var rows = source.Where(row => _predicate.Holds(arguments?["where"], row)).ToList();
        int? take = arguments?["take"]?.GetValue<int>();
        var skip = arguments?["skip"]?.GetValue<int>() ?? 0;
        var cursor = arguments?["cursor"];
        if (skip < 0)
        {
            throw new ModelError("P2019");
        }

        var order = _sorting.By(arguments?["orderBy"], model, implied: take is not null || skip > 0 || cursor is not null);
        if (order is not null)
        {
            var ascending = order;
            order = take < 0 ? (left, right) => ascending(right, left) : ascending;
            rows = [.. rows.Order(Comparer<ModelRow>.Create(order))];
        }

        if (cursor is not null)
        {
            // Of the related rows of many parents it is always one of them.
            var start = (source == world.Rows(model) && _sorting.CursorIsPlace(arguments?["orderBy"], model) ? source : rows).FirstOrDefault(row => _predicate.Holds(cursor, row));
            rows = start is null ? [] : [.. rows.Where(row => order!(row, start) >= 0)];
        }

        if (arguments?["distinct"] is { } distinct)
        {
            var fields = (distinct is JsonArray list ? list.ToArray() : [distinct]).Select(name => model.Scalar(name!.GetValue<string>())).ToList();
            rows = [.. rows.DistinctBy(row => string.Join('\u001f', row.Take(fields).Select(static value => value ?? "\u0000")))];
        }

        rows = [.. rows.Skip(skip)];
        rows = take is null ? rows : [.. rows.Take(Math.Abs(take.Value))];
        if (take < 0)
        {
            rows.Reverse();
        }

        return (rows, order is not null);
    }

    /// <summary>Rows as JSON; <c>{"$unordered": […]}</c> where their order means nothing.</summary>
    public JsonNode List((List<ModelRow> Rows, bool Ordered) page, JsonNode? selection)
    {
        var list = new JsonArray([.. page.Rows.Select(row => (JsonNode)Record(row, selection))]);
        return page.Ordered || list.Count < 2 ? list : new JsonObject { ["$unordered"] = list };
    }

    public JsonObject Record(ModelRow row, JsonNode? selection)
    {
        var record = new JsonObject();
        foreach (var (name, asked) in selection!.AsObject())
        {
            if (name == "$scalars")
            {
                foreach (var field in row.Model.Scalars)
                {
                    if (selection[field.Name] is not JsonValue no || no.GetValue<bool>())
                    {
                        record[field.Name] = Values.Write(row[field], field);
                    }
                }
            }
            else if (name == "_count")
            {
                record[name] = Counts(row, asked);
            }
            else if (asked is not JsonValue flag || flag.GetValue<bool>())
            {
                if (row.Model.Find(name) is ScalarInfo field)
                {
                    record[name] = Values.Write(row[field], field);
                }
                else if (row.Model.Find(name) is RelationInfo relation)
                {
                    record[name] = Relation(row, relation, asked);
                }
            }
        }

        return record;
    }

    private JsonNode? Relation(ModelRow row, RelationInfo relation, JsonNode? asked)
    {
        var (arguments, selection) = asked is JsonObject detailed ? (detailed["arguments"]?.AsObject(), detailed["selection"]) : (null, new JsonObject { ["$scalars"] = true });
        var related = world.Related(row, relation);
        if (relation.IsList)
        {
            return List(Page(related, relation.Target, arguments), selection);
        }

        return related.FirstOrDefault(other => _predicate.Holds(arguments?["where"], other)) is { } one ? Record(one, selection) : null;
    }

    private JsonObject Counts(ModelRow row, JsonNode? asked)
    {
        var counts = new JsonObject();
        foreach (var (name, wanted) in asked!["selection"]!.AsObject())
        {
            var related = world.Related(row, (RelationInfo)row.Model.Find(name)!);
            counts[name] = related.Count(other => _predicate.Holds((wanted as JsonObject)?["arguments"]?["where"], other));
        }

        return counts;
    }
}
