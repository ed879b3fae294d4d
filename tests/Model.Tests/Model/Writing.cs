using System.Text.Json.Nodes;
using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Schema.Model;

namespace SchemaFirst.Model.Tests.Model;

/// <summary>Creates and changes rows with what is nested in their data.</summary>
internal sealed class Writing(World world, Predicate predicate)
{
    private readonly Storage _storage = new(world);

    public Storage Storage => _storage;

    public ModelRow? Find(ModelInfo model, JsonNode? where) => world.Rows(model).FirstOrDefault(row => predicate.Holds(where, row));

    public ModelRow Require(ModelInfo model, JsonNode? where) => Find(model, where) ?? throw new ModelError("P2025");

    /// <summary>A new row; the fields in <paramref name="link"/> are given by the parent.</summary>
    public ModelRow Create(ModelInfo model, JsonObject data, IReadOnlyDictionary<ScalarInfo, object?>? link = null, bool isOneOfSeveral = false)
    {
        var row = new ModelRow(model);
        foreach (var field in model.Scalars)
        {
            row[field] = field.Default is { } given ? Values.Read(JsonValue.Create(given.Literal), field) : null;
        }

        foreach (var (name, node) in data)
        {
            if (model.Find(name) is ScalarInfo field)
            {
                row[field] = Values.Read(node, field);
            }
            else if (model.Find(name) is RelationInfo { HoldsForeignKey: true } relation)
            {
                var target = Parent(relation, node!.AsObject());
                if (relation.Kind == RelationKind.OneToOne)
                {
                    Release(target, relation.Opposite);
                }

                Point(row, relation, target);
            }
        }

        foreach (var (field, value) in link ?? new Dictionary<ScalarInfo, object?>())
        {
            row[field] = value;
        }

        _storage.Insert(row, isOneOfSeveral);
        Children(row, data);
        return row;
    }

    public void Change(ModelRow row, JsonObject data)
    {
        var changes = new Dictionary<ScalarInfo, object?>();
        foreach (var (name, node) in data)
        {
            if (row.Model.Find(name) is ScalarInfo field)
            {
                changes[field] = Changed(row[field], node, field);
            }
            else if (row.Model.Find(name) is RelationInfo { HoldsForeignKey: true } relation)
            {
                ChangeParent(row, relation, node!.AsObject(), changes);
            }
        }

        _storage.Update(row, changes);
        Children(row, data);
    }

    private static void Point(ModelRow row, RelationInfo relation, ModelRow target)
    {
        foreach (var (local, remote) in relation.LocalFields.Zip(relation.RemoteFields))
        {
            row[local] = target[remote];
        }
    }

    private ModelRow Parent(RelationInfo relation, JsonObject operations)
    {
        var (name, node) = operations.Single();
        return name switch
        {
            "create" => Create(relation.Target, node!.AsObject()),
            "connect" => Require(relation.Target, node),
            "connectOrCreate" => Find(relation.Target, node!["where"]) ?? Create(relation.Target, node["create"]!.AsObject()),
            _ => throw new ModelError("P2009"),
        };
    }

    private void ChangeParent(ModelRow row, RelationInfo relation, JsonObject operations, Dictionary<ScalarInfo, object?> changes)
    {
        var (name, node) = operations.Single();
        var current = world.Related(row, relation).FirstOrDefault();
        switch (name)
        {
            case "update":
                Change(current ?? throw new ModelError("P2025"), node!.AsObject());
                break;
            case "upsert" when current is not null:
                Change(current, node!["update"]!.AsObject());
                break;
            case "disconnect":
                Set(static (_, _) => null);
                break;
            default:
                var target = name == "upsert" ? Create(relation.Target, node!["create"]!.AsObject()) : Parent(relation, operations);
                if (relation.Kind == RelationKind.OneToOne)
                {
                    Release(target, relation.Opposite, keep: row);
                }

                Set((_, remote) => target[remote]);
                break;
        }

        void Set(Func<ScalarInfo, ScalarInfo, object?> value)
        {
            foreach (var (local, remote) in relation.LocalFields.Zip(relation.RemoteFields))
            {
                changes[local] = value(local, remote);
            }
        }
    }

    private void Children(ModelRow row, JsonObject data)
    {
        var nested = new NestedWriting(world, this, predicate);
        foreach (var (name, node) in data)
        {
            if (row.Model.Find(name) is RelationInfo { HoldsForeignKey: false } relation)
            {
                foreach (var (operation, given) in node!.AsObject())
                {
                    nested.Run(row, relation, operation, given);
                }
            }
        }
    }

    /// <summary>Frees the children that hold a parent's key, which a required key forbids.</summary>
    public void Release(ModelRow parent, RelationInfo relation, ModelRow? keep = null)
    {
        foreach (var child in world.Related(parent, relation).Where(child => child != keep))
        {
            Detach(child, relation);
        }
    }

    public void Detach(ModelRow child, RelationInfo relation)
    {
        if (relation.RemoteFields.Any(static field => !field.IsOptional))
        {
            throw new ModelError("P2014");
        }

        _storage.Update(child, relation.RemoteFields.ToDictionary(static field => field, static _ => (object?)null));
    }

    private object? Changed(object? current, JsonNode? node, ScalarInfo field)
    {
        if (node is not JsonObject operation || operation.ContainsKey("$type"))
        {
            return Values.Read(node, field);
        }

        var (name, given) = operation.Single();
        var operand = Values.Read(given, field);
        return name == "set" ? operand : current is null ? null : (current, operand) switch
        {
            (long left, long right) => InRange(name switch { "increment" => left + right, "decrement" => left - right, "multiply" => left * right, _ => left / right }),
            (double left, double right) => name switch { "increment" => left + right, "decrement" => left - right, "multiply" => left * right, _ => left / right },
            (decimal left, decimal right) => name switch { "increment" => left + right, "decrement" => left - right, "multiply" => left * right, _ => left / right },
            _ => throw new ModelError("P2009"),
        };
    }

    // SQLite's integers have 64 bits whatever the schema calls them.
    private long InRange(long value) => world.Postgres && (value is < int.MinValue or > int.MaxValue) ? throw new ModelError("P2020") : value;
}
