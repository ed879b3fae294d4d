using System.Text.Json.Nodes;
using SchemaFirst.Runtime.Metadata;

namespace SchemaFirst.Model.Tests.Model;

/// <summary>
/// What Prisma's queries mean, said as plainly as possible over lists in memory: answers requests of the JSON protocol without a database and
/// without anything of the engine but its description of the schema. Where the databases differ it says what the one it stands for does.
/// </summary>
internal sealed class ReferenceModel
{
    private readonly World _world;
    private readonly Reading _reading;
    private readonly Aggregating _aggregating;
    private readonly Writing _writing;

    public ReferenceModel(DataModel schema, bool postgres)
    {
        _world = new World(schema, postgres);
        _reading = new Reading(_world);
        _aggregating = new Aggregating(_world, _reading);
        _writing = new Writing(_world, _reading.Predicate);
    }

    public World World => _world;

    /// <summary><c>{data}</c> or <c>{error}</c>; a request that fails leaves everything as it was.</summary>
    public JsonObject Answer(JsonObject request)
    {
        var restore = _world.Snapshot();
        try
        {
            var query = request["query"]!;
            return new JsonObject { ["data"] = Run(request["action"]!.GetValue<string>(), _world.Schema.Find(request["modelName"]!.GetValue<string>())!, query["arguments"]!.AsObject(), query["selection"]) };
        }
        catch (ModelError error)
        {
            restore();
            return new JsonObject { ["error"] = new JsonObject { ["code"] = error.Code } };
        }
    }

    private JsonNode? Run(string action, ModelInfo model, JsonObject arguments, JsonNode? selection)
    {
        switch (action)
        {
            case "findUnique" or "findFirst" or "findUniqueOrThrow" or "findFirstOrThrow":
                var (rows, _) = _reading.Page(_world.Rows(model), model, First(arguments, action));
                return rows.Count > 0 ? _reading.Record(rows[0], selection) : action.EndsWith("OrThrow", StringComparison.Ordinal) ? throw new ModelError("P2025") : null;
            case "findMany":
                return _reading.List(_reading.Page(_world.Rows(model), model, arguments), selection);
            case "aggregate":
                return _aggregating.Aggregate(model, arguments, selection);
            case "groupBy":
                return _aggregating.GroupBy(model, arguments, selection);
            case "createOne":
                return _reading.Record(_writing.Create(model, arguments["data"]!.AsObject()), selection);
            case "updateOne":
                var row = _writing.Require(model, arguments["where"]);
                _writing.Change(row, arguments["data"]!.AsObject());
                return _reading.Record(row, selection);
            case "upsertOne":
                return Upsert(model, arguments, selection);
            case "deleteOne":
                var gone = _writing.Require(model, arguments["where"]);
                var shown = _reading.Record(gone, selection);
                _writing.Storage.Delete([gone]);
                return shown;
            case "createMany" or "createManyAndReturn":
                return Written(action, CreateMany(model, arguments), selection);
            case "updateMany" or "updateManyAndReturn":
                var changed = action == "updateMany" && arguments["data"]!.AsObject().Count == 0 ? [] : Chosen(model, arguments);
                changed.ForEach(each => _writing.Change(each, arguments["data"]!.AsObject()));
                return Written(action, changed, selection);
            case "deleteMany":
                var chosen = Chosen(model, arguments);
                _writing.Storage.Delete(chosen);
                return new JsonObject { ["count"] = chosen.Count };
            default:
                throw new ModelError("P2009");
        }
    }

    // A negative "take" of findFirst asks for the last row.
    private static JsonObject First(JsonObject arguments, string action)
    {
        var one = arguments.DeepClone().AsObject();
        if (action.StartsWith("findFirst", StringComparison.Ordinal))
        {
            one["take"] = one["take"]?.GetValue<int>() < 0 ? -1 : 1;
        }

        return one;
    }

    private JsonObject Upsert(ModelInfo model, JsonObject arguments, JsonNode? selection)
    {
        if (_writing.Find(model, arguments["where"]) is not { } known)
        {
            return _reading.Record(_writing.Create(model, arguments["create"]!.AsObject()), selection);
        }

        _writing.Change(known, arguments["update"]!.AsObject());
        return _reading.Record(known, selection);
    }

    private List<ModelRow> CreateMany(ModelInfo model, JsonObject arguments)
    {
        var created = new List<ModelRow>();
        foreach (var data in arguments["data"] is JsonArray list ? list.ToArray() : [arguments["data"]])
        {
            try
            {
                created.Add(_writing.Create(model, data!.AsObject(), isOneOfSeveral: true));
            }
            catch (ModelError error) when (error.Code == "P2002" && arguments["skipDuplicates"]?.GetValue<bool>() == true)
            {
                // The row is there already, which is what was asked to be passed over.
            }
        }

        created.ForEach(_writing.Storage.RequireReferences);
        return created;
    }

    private List<ModelRow> Chosen(ModelInfo model, JsonObject arguments)
    {
        var rows = _world.Rows(model).Where(row => _reading.Predicate.HoldsForWrite(arguments["where"], row)).ToList();
        return arguments["limit"]?.GetValue<int>() is { } limit ? [.. rows.Take(limit)] : rows;
    }

    private JsonNode Written(string action, List<ModelRow> rows, JsonNode? selection) => action.EndsWith("AndReturn", StringComparison.Ordinal)
        ? _reading.List((rows, Ordered: false), selection)
        : new JsonObject { ["count"] = rows.Count };
}
