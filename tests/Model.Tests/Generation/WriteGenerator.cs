using System.Text.Json.Nodes;
using SchemaFirst.Model.Tests.Model;
using SchemaFirst.Runtime.Metadata;

namespace SchemaFirst.Model.Tests.Generation;

/// <summary>Draws writing requests, and the requests that fill an empty database.</summary>
internal sealed class WriteGenerator(World world, ValuePool pool, FilterGenerator filters, ReadGenerator reads)
{
    private readonly DataGenerator _data = new(world, pool, filters);

    public JsonObject Next()
    {
        var model = pool.Of(world.Models.ToList());
        var row = world.Rows(model).Count > 0 && pool.Chance(85) ? pool.Of(world.Rows(model)) : null;
        var count = new JsonObject { ["count"] = true };
        return pool.Next(12) switch
        {
            0 or 1 => ReadGenerator.Request(model, "createOne", new JsonObject { ["data"] = _data.Create(model, 2) }, reads.Selection(model, 1)),
            2 or 3 or 4 => ReadGenerator.Request(model, "updateOne", new JsonObject { ["where"] = filters.Selector(model, row), ["data"] = _data.Update(model, 2, row) }, reads.Selection(model, 1)),
            5 => ReadGenerator.Request(model, "upsertOne", new JsonObject { ["where"] = filters.Selector(model, row), ["create"] = _data.Create(model, 1), ["update"] = _data.Update(model, 1, row) }, reads.Selection(model, 1)),
            6 or 7 => ReadGenerator.Request(model, "deleteOne", new JsonObject { ["where"] = filters.Selector(model) }, reads.Selection(model, 1)),
            8 => CreateMany(model, 1 + pool.Next(3), pool.Chance(40)),
            9 => ReadGenerator.Request(model, "updateMany", new JsonObject { ["where"] = filters.Where(model, 1), ["data"] = _data.UpdateMany(model) }, count),
            10 => ReadGenerator.Request(model, "updateManyAndReturn", new JsonObject { ["where"] = filters.Where(model, 1), ["data"] = _data.UpdateMany(model) }, reads.Selection(model, 0)),
            _ => ReadGenerator.Request(model, "deleteMany", new JsonObject { ["where"] = filters.Where(model, 1), ["limit"] = pool.Of([0, 1000]) }, count),
        };
    }

    /// <summary>Requests that fill the tables, each asked for when those before it have been answered.</summary>
    public IEnumerable<JsonObject> Fill()
    {
        foreach (var model in Ordered())
        {
            yield return CreateMany(model, 2 + pool.Next(4), andReturn: false);
        }

        foreach (var relation in world.Models.SelectMany(static model => model.Relations).Where(static relation => relation.Kind == Schema.Model.RelationKind.ManyToMany))
        {
            foreach (var row in world.Rows(relation.Model).Where(_ => pool.Chance(40)).ToList())
            {
                var key = relation.Model.Identity!.Fields[0];
                var others = pool.Some(world.Rows(relation.Target), 2).Select(other => (JsonNode)new JsonObject { [relation.Target.Identity!.Fields[0].Name] = Values.Write(other[relation.Target.Identity!.Fields[0]], relation.Target.Identity!.Fields[0]) });
                yield return ReadGenerator.Request(
                    relation.Model,
                    "updateOne",
                    new JsonObject
                    {
                        ["where"] = new JsonObject { [key.Name] = Values.Write(row[key], key) },
                        ["data"] = new JsonObject { [relation.Name] = new JsonObject { ["connect"] = new JsonArray([.. others]) } },
                    },
                    new JsonObject { [key.Name] = true });
            }
        }
    }

    private JsonObject CreateMany(ModelInfo model, int count, bool andReturn)
    {
        var arguments = new JsonObject { ["data"] = new JsonArray([.. Enumerable.Range(0, count).Select(_ => (JsonNode)_data.CreateManyRow(model))]) };
        if (world.Postgres && pool.Chance(20))
        {
            arguments["skipDuplicates"] = true;
        }

        return ReadGenerator.Request(model, andReturn ? "createManyAndReturn" : "createMany", arguments, andReturn ? reads.Selection(model, 0) : new JsonObject { ["count"] = true });
    }

    // Rows that others refer to first.
    private List<ModelInfo> Ordered()
    {
        var ordered = new List<ModelInfo>();
        void Visit(ModelInfo model)
        {
            if (!ordered.Contains(model))
            {
                foreach (var relation in model.Relations.Where(relation => relation.HoldsForeignKey && relation.Target != model))
                {
                    Visit(relation.Target);
                }

                ordered.Add(model);
            }
        }

        world.Models.ToList().ForEach(Visit);
        return ordered;
    }
}
