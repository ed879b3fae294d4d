using System.Text.Json.Nodes;
using SchemaFirst.Model.Tests.Generation;
using SchemaFirst.Model.Tests.Model;
using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Schema.Model;

namespace SchemaFirst.Model.Tests;

/// <summary>A sequence of requests, drawn from a seed, that the model and a database answer one after the other.</summary>
internal static class RandomCase
{
    private const int Requests = 12;

    /// <summary>Draws the requests: first those that fill the tables, then reads and writes mixed. The model answers along, so that they meet rows.</summary>
    public static List<JsonObject> Draw(DataModel schema, bool postgres, int seed)
    {
        var model = new ReferenceModel(schema, postgres);
        var pool = new ValuePool(new Random(seed));
        var filters = new FilterGenerator(model.World, pool);
        var reads = new ReadGenerator(model.World, pool, filters);
        var writes = new WriteGenerator(model.World, pool, filters, reads);
        var requests = new List<JsonObject>();
        foreach (var request in writes.Fill())
        {
            model.Answer(request);
            requests.Add(request);
        }

        for (var left = Requests; left > 0; left--)
        {
            var request = pool.Chance(55) ? reads.Next() : writes.Next();
            model.Answer(request);
            requests.Add(request);
        }

        return requests;
    }

    /// <summary>Runs the requests on an emptied database and on the model; says where they part, null where they never do.</summary>
    public static async Task<string?> RunAsync(LiveDatabase database, IReadOnlyList<JsonObject> requests)
    {
        await database.EmptyAsync();
        var model = new ReferenceModel(database.Schema, database.IsPostgres);
        for (var index = 0; index < requests.Count; index++)
        {
            var request = requests[index];
            if (await DifferenceAsync(database, model, request) is { } why)
            {
                return $"request {index}{why}: {request.ToJsonString()}";
            }

            if (!IsWrite(request))
            {
                continue;
            }

            foreach (var state in database.Schema.ModelNames.Select(name => State(database.Schema.Find(name)!)))
            {
                if (await DifferenceAsync(database, model, state) is { } changed)
                {
                    return $"rows of {state["modelName"]} after request {index} ({request["modelName"]}.{request["action"]}){changed}";
                }
            }
        }

        return null;
    }

    private static async Task<string?> DifferenceAsync(LiveDatabase database, ReferenceModel model, JsonObject request) =>
        Answers.Compare(model.Answer(request), await database.AnswerAsync(request));

    private static bool IsWrite(JsonObject request) => request["action"]!.GetValue<string>() is not ("findMany" or "findUnique" or "findUniqueOrThrow" or "findFirst" or "findFirstOrThrow" or "aggregate" or "groupBy");

    private static JsonObject State(ModelInfo model)
    {
        var selection = new JsonObject { ["$scalars"] = true };
        foreach (var relation in model.Relations.Where(static relation => relation.Kind == RelationKind.ManyToMany))
        {
            var keys = new JsonObject();
            foreach (var field in relation.Target.Identity!.Fields)
            {
                keys[field.Name] = true;
            }

            selection[relation.Name] = new JsonObject { ["arguments"] = new JsonObject(), ["selection"] = keys };
        }

        var order = new JsonArray([.. model.Identity!.Fields.Select(static field => (JsonNode)new JsonObject { [field.Name] = "asc" })]);
        return ReadGenerator.Request(model, "findMany", new JsonObject { ["orderBy"] = order }, selection);
    }
}
