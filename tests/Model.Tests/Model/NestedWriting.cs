using System.Text.Json.Nodes;
using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Schema.Model;

namespace SchemaFirst.Model.Tests.Model;

/// <summary>Writes to the rows that point at a row, or that are linked to it.</summary>
internal sealed class NestedWriting(World world, Writing writing, Predicate predicate)
{
    public void Run(ModelRow row, RelationInfo relation, string operation, JsonNode? node)
    {
        if (operation is "set" or "connect")
        {
            Connect(row, relation, Items(node), only: operation == "set");
            return;
        }

        foreach (var item in Items(node))
        {
            RunOne(row, relation, operation, item);
        }
    }

    private void RunOne(ModelRow row, RelationInfo relation, string operation, JsonNode item)
    {
        var target = relation.Target;
        switch (operation)
        {
            case "create":
                Create(row, relation, item.AsObject());
                break;
            case "createMany":
                Items(item["data"]).Select(data => writing.Create(target, data.AsObject(), Key(row, relation), isOneOfSeveral: true)).ToList().ForEach(writing.Storage.RequireReferences);

                break;
            case "connectOrCreate":
                if (writing.Find(target, item["where"]) is { } known)
                {
                    Attach(row, relation, known);
                }
                else
                {
                    Create(row, relation, item["create"]!.AsObject());
                }

                break;
            case "disconnect":
                foreach (var child in relation.IsList ? Related(row, relation, item) : Related(row, relation, null))
                {
                    Detach(row, relation, child);
                }

                break;
            case "update":
                var (where, change) = relation.IsList ? (item["where"], item["data"]) : (null, item);
                writing.Change(Related(row, relation, where).FirstOrDefault() ?? throw new ModelError("P2025"), change!.AsObject());
                break;
            case "updateMany":
                foreach (var child in Related(row, relation, item["where"]))
                {
                    writing.Change(child, item["data"]!.AsObject());
                }

                break;
            case "upsert":
                if (Related(row, relation, relation.IsList ? item["where"] : null).FirstOrDefault() is { } found)
                {
                    writing.Change(found, item["update"]!.AsObject());
                }
                else
                {
                    Create(row, relation, item["create"]!.AsObject());
                }

                break;
            case "delete":
                var gone = Related(row, relation, relation.IsList ? item : null).FirstOrDefault();
                writing.Storage.Delete([gone ?? throw new ModelError(relation.IsList ? "P2017" : "P2025")]);
                break;
            case "deleteMany":
                writing.Storage.Delete(Related(row, relation, item));
                break;
            default:
                throw new ModelError("P2009");
        }
    }

    private void Create(ModelRow row, RelationInfo relation, JsonObject data)
    {
        if (relation.Kind == RelationKind.ManyToMany)
        {
            world.Link(row, relation, writing.Create(relation.Target, data));
            return;
        }

        if (!relation.IsList)
        {
            writing.Release(row, relation);
        }

        writing.Create(relation.Target, data, Key(row, relation));
    }

    private void Attach(ModelRow row, RelationInfo relation, ModelRow child)
    {
        if (relation.Kind == RelationKind.ManyToMany)
        {
            world.Link(row, relation, child);
            return;
        }

        if (!relation.IsList)
        {
            writing.Release(row, relation, keep: child);
        }

        writing.Storage.Update(child, Key(row, relation));
    }

    private void Detach(ModelRow row, RelationInfo relation, ModelRow child)
    {
        if (relation.Kind == RelationKind.ManyToMany)
        {
            world.Unlink(row, relation, child);
        }
        else
        {
            writing.Detach(child, relation);
        }
    }

    // As many must be there as are named, except where they replace the children of one parent.
    private void Connect(ModelRow row, RelationInfo relation, IEnumerable<JsonNode> selectors, bool only)
    {
        var named = selectors.DistinctBy(static where => where.ToJsonString()).ToList();
        var wanted = named.Select(where => writing.Find(relation.Target, where)).OfType<ModelRow>().Distinct().ToList();
        if (wanted.Count < named.Count && (relation.Kind == RelationKind.ManyToMany || !only))
        {
            throw new ModelError(relation.Kind == RelationKind.OneToMany ? "P2018" : "P2025");
        }

        foreach (var child in only ? world.Related(row, relation).Except(wanted) : [])
        {
            Detach(row, relation, child);
        }

        foreach (var child in wanted)
        {
            Attach(row, relation, child);
        }
    }

    private static Dictionary<ScalarInfo, object?> Key(ModelRow row, RelationInfo relation) =>
        relation.RemoteFields.Zip(relation.LocalFields).ToDictionary(static pair => pair.First, pair => row[pair.Second]);

    private List<ModelRow> Related(ModelRow row, RelationInfo relation, JsonNode? where) =>
        [.. world.Related(row, relation).Where(child => predicate.Holds(where, child))];

    private static IEnumerable<JsonNode> Items(JsonNode? node) => node is JsonArray list ? list.Select(static item => item!) : [node!];
}
