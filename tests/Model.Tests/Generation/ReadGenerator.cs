using System.Text.Json.Nodes;
using SchemaFirst.Model.Tests.Model;
using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Model.Tests.Generation;

/// <summary>Draws reading requests. Wherever order matters it ends with the identity, so that there is only one right answer.</summary>
internal sealed class ReadGenerator(World world, ValuePool pool, FilterGenerator filters)
{
    public JsonObject Next()
    {
        var model = pool.Of(world.Models.ToList());
        return pool.Next(10) switch
        {
            < 5 => Request(model, "findMany", Page(model, depth: 2), Selection(model, depth: 2, many: true)),
            5 => Request(model, pool.Of(["findUnique", "findUniqueOrThrow"]), new JsonObject { ["where"] = filters.Selector(model) }, Selection(model, depth: 2)),
            6 => Request(model, pool.Of(["findFirst", "findFirstOrThrow"]), First(model), Selection(model, depth: 2)),
            7 => Request(model, "aggregate", Page(model, depth: 1, distinct: false), Aggregates(model)),
            _ => GroupBy(model),
        };
    }

    public static JsonObject Request(ModelInfo model, string action, JsonObject arguments, JsonObject selection) => new()
    {
        ["modelName"] = model.Name,
        ["action"] = action,
        ["query"] = new JsonObject { ["arguments"] = arguments, ["selection"] = selection },
    };

    /// <summary>What is shown of each row; <paramref name="many"/> where it may be of several.</summary>
    public JsonObject Selection(ModelInfo model, int depth, bool many = false)
    {
        var selection = new JsonObject();
        if (pool.Chance(60))
        {
            (selection["$scalars"], selection["$composites"]) = (true, true);
            if (pool.Chance(20))
            {
                selection[pool.Of(model.Scalars).Name] = false;
            }
        }
        else
        {
            foreach (var field in pool.Some(model.Scalars, 3).Append(model.Identity!.Fields[0]).Distinct())
            {
                selection[field.Name] = true;
            }
        }

        foreach (var relation in depth > 0 ? pool.Some(model.Relations, 2) : [])
        {
            selection[relation.Name] = new JsonObject
            {
                ["arguments"] = relation.IsList ? pool.Chance(60) ? Page(relation.Target, depth: 1, cursor: many) : []
                    : relation.Arity == FieldArity.Optional && pool.Chance(20) ? new JsonObject { ["where"] = filters.Where(relation.Target, 0) } : [],
                ["selection"] = Selection(relation.Target, depth - 1, many),
            };
        }

        var lists = model.Relations.Where(static relation => relation.IsList).ToList();
        if (depth > 0 && lists.Count > 0 && pool.Chance(20))
        {
            var counts = new JsonObject();
            foreach (var relation in pool.Some(lists, 2).DefaultIfEmpty(lists[0]))
            {
                counts[relation.Name] = pool.Chance(50) ? true : new JsonObject { ["arguments"] = new JsonObject { ["where"] = filters.Where(relation.Target, 1) }, ["selection"] = new JsonObject() };
            }

            selection["_count"] = new JsonObject { ["arguments"] = new JsonObject(), ["selection"] = counts };
        }

        return selection;
    }

    private JsonObject First(ModelInfo model)
    {
        var arguments = Page(model, depth: 2);
        arguments.Remove("take");
        arguments["orderBy"] ??= Order(model);
        return arguments;
    }

    private JsonObject Page(ModelInfo model, int depth, bool distinct = true, bool cursor = true)
    {
        var arguments = new JsonObject();
        if (pool.Chance(65))
        {
            arguments["where"] = pool.Chance(2) ? new JsonObject { ["OR"] = new JsonArray() } : filters.Where(model, depth);
        }

        if (distinct && pool.Chance(12))
        {
            arguments["distinct"] = new JsonArray([.. pool.Some(model.Scalars, 2).DefaultIfEmpty(model.Scalars[0]).Select(static field => (JsonNode)field.Name)]);
        }

        if (arguments.ContainsKey("distinct") || pool.Chance(50))
        {
            arguments["orderBy"] = Order(model);
        }

        if (pool.Chance(30))
        {
            arguments["take"] = pool.Of([0, 1, 2, 3, 10, -1, -2, -5]);
        }

        if (pool.Chance(20))
        {
            arguments["skip"] = pool.Of([0, 1, 2, 5]);
        }

        if (cursor && pool.Chance(15))
        {
            arguments["cursor"] = filters.Selector(model);
        }

        return arguments;
    }

    private JsonArray Order(ModelInfo model)
    {
        var terms = new JsonArray();
        for (var left = pool.Next(3); left > 0; left--)
        {
            var field = pool.Of(model.Fields);
            terms.Add(new JsonObject
            {
                [field.Name] = field switch
                {
                    ScalarInfo scalar => Direction(scalar),
                    RelationInfo { IsList: true } => new JsonObject { ["_count"] = Direction() },
                    RelationInfo relation => pool.Of(relation.Target.Scalars) is var inner ? new JsonObject { [inner.Name] = Direction(inner) } : null,
                    _ => null,
                },
            });
        }

        foreach (var part in model.Identity!.Fields)
        {
            terms.Add(new JsonObject { [part.Name] = Direction() });
        }

        return terms;
    }

    private JsonNode Direction(ScalarInfo? field = null) => field is { IsOptional: true } && pool.Chance(40)
        ? new JsonObject { ["sort"] = Direction(), ["nulls"] = pool.Of(["first", "last"]) }
        : JsonValue.Create(pool.Of(["asc", "desc"]));

    private JsonObject Aggregates(ModelInfo model)
    {
        var selection = new JsonObject();
        foreach (var function in pool.Some(["_count", "_sum", "_avg", "_min", "_max"], 3).DefaultIfEmpty("_count"))
        {
            var fields = model.Scalars.Where(field => Takes(function, field)).ToList();
            var parts = new JsonObject();
            foreach (var field in pool.Some(fields, 2))
            {
                parts[field.Name] = true;
            }

            if (function == "_count")
            {
                parts["_all"] = true;
            }
            else if (parts.Count == 0)
            {
                parts[fields[0].Name] = true;
            }

            selection[function] = new JsonObject { ["arguments"] = new JsonObject(), ["selection"] = parts };
        }

        return selection;
    }

    private static bool Takes(string function, ScalarInfo field) => function switch
    {
        "_count" => true,
        "_sum" or "_avg" => field.Enum is null && field.Type is ScalarType.Int or ScalarType.Float or ScalarType.Decimal,
        _ => field.Enum is null && field.Type is not (ScalarType.Json or ScalarType.Boolean or ScalarType.Bytes),
    };

    private JsonObject GroupBy(ModelInfo model)
    {
        var by = pool.Some(model.Scalars.Where(static field => field.Type != ScalarType.Json).ToList(), 2).DefaultIfEmpty(model.Scalars[0]).ToList();
        var arguments = new JsonObject { ["by"] = new JsonArray([.. by.Select(static field => (JsonNode)field.Name)]) };
        if (pool.Chance(50))
        {
            arguments["where"] = filters.Where(model, 1);
        }

        if (pool.Chance(40))
        {
            arguments["having"] = Having(model, by);
        }

        if (pool.Chance(50))
        {
            arguments["orderBy"] = new JsonArray([.. by.Select(field => (JsonNode)new JsonObject { [field.Name] = Direction(field) })]);
            if (pool.Chance(40))
            {
                (arguments["take"], arguments["skip"]) = (1 + pool.Next(3), pool.Next(2));
            }
        }

        var selection = Aggregates(model);
        by.ForEach(field => selection[field.Name] = true);
        return Request(model, "groupBy", arguments, selection);
    }

    private JsonObject Having(ModelInfo model, List<ScalarInfo> by)
    {
        var number = model.Scalars.First(static field => field.Type == ScalarType.Int && field.Enum is null);
        return pool.Next(3) switch
        {
            0 => new JsonObject { [by[0].Name] = by[0].Type is ScalarType.Boolean or ScalarType.Bytes ? new JsonObject { ["not"] = pool.Value(by[0]) } : new JsonObject { [pool.Of(["in", "notIn"])] = new JsonArray(pool.Value(by[0]), pool.Value(by[0])) } },
            1 => new JsonObject { [number.Name] = new JsonObject { [pool.Of(["_sum", "_min", "_max"])] = new JsonObject { [pool.Of(["equals", "lt", "gte", "not"])] = pool.Value(number) } } },
            _ => new JsonObject { [pool.Of(["AND", "NOT"])] = new JsonArray(new JsonObject { [number.Name] = new JsonObject { ["_count"] = new JsonObject { [pool.Of(["equals", "lt", "gte", "not"])] = pool.Next(4) } } }) },
        };
    }
}
