using System.Text.Json.Nodes;
using SchemaFirst.Model.Tests.Model;
using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Schema.Model;

namespace SchemaFirst.Model.Tests.Generation;

/// <summary>Draws the data of new and changed rows, with writes nested in it.</summary>
internal sealed class DataGenerator(World world, ValuePool pool, FilterGenerator filters)
{
    /// <summary>A new row; <paramref name="parent"/> is the field that leads back to where it is nested.</summary>
    public JsonObject Create(ModelInfo model, int depth, RelationInfo? parent = null, bool? linkByRelations = null)
    {
        var data = new JsonObject();
        var holders = model.Relations.Where(relation => relation.HoldsForeignKey && relation != parent).ToList();
        var viaRelations = depth > 0 && holders.Count > 0 && (linkByRelations ?? pool.Chance(50));
        var linked = parent is { HoldsForeignKey: true } ? parent.LocalFields : [];
        foreach (var field in model.Scalars.Except(linked))
        {
            if (Holder(field) is { } holder)
            {
                if (!viaRelations && (!field.IsOptional || pool.Chance(70)))
                {
                    data[field.Name] = ForeignKey(holder, field);
                }
            }
            else if (Required(field) || pool.Chance(60))
            {
                data[field.Name] = IsKey(field) ? pool.Chance(94) ? pool.Fresh(field) : Taken(field) : pool.ValueOrNull(field, 20);
            }
        }

        foreach (var relation in viaRelations ? holders : [])
        {
            if (relation.LocalFields.Any(Required) || pool.Chance(50))
            {
                data[relation.Name] = Parent(relation, depth - 1);
            }
        }

        var children = model.Relations.Where(relation => !relation.HoldsForeignKey && relation != parent).ToList();
        if (depth > 0 && children.Count > 0 && pool.Chance(40))
        {
            var relation = pool.Of(children);
            data[relation.Name] = Children(relation, depth - 1, row: null);
        }

        return data;
    }

    /// <summary>Changes of a row. Writes are nested in them only where the row is known: which of several faults comes first is nobody's promise.</summary>
    public JsonObject Update(ModelInfo model, int depth, ModelRow? row, RelationInfo? parent = null)
    {
        var data = new JsonObject();
        var fields = model.Scalars.Where(field => Holder(field) is null && (!IsKey(field) || pool.Chance(10))).ToList();
        foreach (var field in pool.Some(fields, 2).DefaultIfEmpty(model.Scalars.First(field => Holder(field) is null && !IsIdentity(field))))
        {
            data[field.Name] = Change(field);
        }

        if (depth > 0 && row is not null && pool.Chance(60))
        {
            var relations = model.Relations.Where(relation => relation != parent).ToList();
            if (relations.Count > 0)
            {
                var relation = pool.Of(relations);
                data[relation.Name] = relation.HoldsForeignKey ? ChangedParent(relation, depth - 1, row) : Children(relation, depth - 1, row);
            }
        }
        else if (parent is null && model.Relations.FirstOrDefault(relation => relation.HoldsForeignKey && pool.Chance(30)) is { } holder)
        {
            foreach (var field in holder.LocalFields.Where(field => !IsIdentity(field)))
            {
                data[field.Name] = ForeignKey(holder, field);
            }
        }

        return data;
    }

    /// <summary>Changes that do not make two rows the same.</summary>
    public JsonObject UpdateMany(ModelInfo model)
    {
        var data = new JsonObject();
        foreach (var field in pool.Some(model.Scalars.Where(field => Holder(field) is null && !IsKey(field)).ToList(), 2))
        {
            data[field.Name] = Change(field);
        }

        return data;
    }

    public JsonObject CreateManyRow(ModelInfo model, RelationInfo? parent = null) => Create(model, 0, parent);

    private JsonNode? Change(ScalarInfo field)
    {
        var isNumber = field.Enum is null && field.Type is ScalarType.Int or ScalarType.Float;
        if (IsKey(field))
        {
            return pool.Fresh(field);
        }

        return pool.Next(3) switch
        {
            0 => new JsonObject { ["set"] = pool.ValueOrNull(field, 20) },
            1 when isNumber => new JsonObject { [pool.Of(["increment", "decrement"])] = Values.Write(field.Type == ScalarType.Float ? (object)0.5 : 3L, field) },
            _ => pool.ValueOrNull(field, 20),
        };
    }

    private JsonObject Parent(RelationInfo relation, int depth) => pool.Next(depth > 0 ? 3 : 1) switch
    {
        0 => new JsonObject { ["connect"] = filters.Selector(relation.Target) },
        1 => new JsonObject { ["create"] = Create(relation.Target, depth, relation.Opposite) },
        _ => new JsonObject { ["connectOrCreate"] = new JsonObject { ["where"] = filters.Selector(relation.Target), ["create"] = Create(relation.Target, depth, relation.Opposite) } },
    };

    private JsonObject ChangedParent(RelationInfo relation, int depth, ModelRow row) => pool.Next(5) switch
    {
        0 when relation.LocalFields.All(static field => field.IsOptional) => new JsonObject { ["disconnect"] = true },
        1 => new JsonObject { ["update"] = Update(relation.Target, depth, world.Related(row, relation).FirstOrDefault(), relation.Opposite) },
        2 => new JsonObject { ["upsert"] = new JsonObject { ["create"] = Create(relation.Target, depth, relation.Opposite), ["update"] = Update(relation.Target, depth, world.Related(row, relation).FirstOrDefault(), relation.Opposite) } },
        _ => Parent(relation, depth),
    };

    private JsonObject Children(RelationInfo relation, int depth, ModelRow? row)
    {
        var isUpdate = row is not null;
        var related = row is null ? [] : world.Related(row, relation);
        var child = related.Count > 0 && (!relation.IsList || pool.Chance(80)) ? pool.Of(related) : null;
        var target = relation.Target;
        var opposite = relation.Opposite;
        List<string> names = ["create", "connect", "connectOrCreate"];
        var canLeave = relation.Kind == RelationKind.ManyToMany || relation.RemoteFields.All(static field => field.IsOptional);
        if (isUpdate)
        {
            names.AddRange(["update", "upsert", "delete"]);
            names.AddRange(relation.IsList ? ["updateMany", "deleteMany"] : []);
            names.AddRange(canLeave ? relation.IsList ? ["disconnect", "set"] : ["disconnect"] : []);
        }

        if (relation.Kind == RelationKind.OneToMany)
        {
            names.Add("createMany");
        }

        var name = pool.Of(names);
        return new JsonObject
        {
            [name] = name switch
            {
                "create" => relation.IsList ? SeveralAlike(byRelations => Create(target, depth, opposite, byRelations)) : Create(target, depth, opposite),
                "createMany" => new JsonObject { ["data"] = Several(() => CreateManyRow(target, opposite)) },
                "connect" => relation.IsList ? Several(() => filters.Selector(target)) : filters.Selector(target),
                "connectOrCreate" => new JsonObject { ["where"] = filters.Selector(target), ["create"] = Create(target, depth, opposite) },
                "set" => new JsonArray([.. Enumerable.Range(0, pool.Next(3)).Select(_ => (JsonNode)filters.Selector(target))]),
                "disconnect" or "delete" => relation.IsList ? filters.Selector(target, child) : true,
                "update" => relation.IsList ? new JsonObject { ["where"] = filters.Selector(target, child), ["data"] = Update(target, depth, child, opposite) } : Update(target, depth, child, opposite),
                "upsert" when relation.IsList => new JsonObject { ["where"] = filters.Selector(target, child), ["update"] = Update(target, depth, child, opposite), ["create"] = Create(target, depth, opposite) },
                "upsert" => new JsonObject { ["update"] = Update(target, depth, child, opposite), ["create"] = Create(target, depth, opposite) },
                "updateMany" => new JsonObject { ["where"] = filters.Where(target, 0), ["data"] = UpdateMany(target) },
                _ => filters.Where(target, 0),
            },
        };
    }

    // The rows of one list are linked in one way: all by relations, or all by foreign keys.
    private JsonArray SeveralAlike(Func<bool, JsonObject> draw)
    {
        var byRelations = pool.Chance(50);
        return Several(() => draw(byRelations));
    }

    private JsonArray Several(Func<JsonObject> draw) => new([.. Enumerable.Range(0, 1 + pool.Next(2)).Select(_ => (JsonNode)draw())]);

    private JsonNode? ForeignKey(RelationInfo holder, ScalarInfo field)
    {
        var rows = world.Rows(holder.Target);
        return field.IsOptional && pool.Chance(25) ? null
            : rows.Count == 0 || pool.Chance(4) ? pool.Fresh(field)
            : Values.Write(pool.Of(rows)[holder.RemoteFields[holder.LocalNames.ToList().IndexOf(field.Name)]], field);
    }

    private JsonNode? Taken(ScalarInfo field) => world.Rows(field.Model) is { Count: > 0 } rows && pool.Of(rows)[field] is { } value ? Values.Write(value, field) : pool.Fresh(field);

    private static RelationInfo? Holder(ScalarInfo field) => field.Model.Relations.FirstOrDefault(relation => relation.HoldsForeignKey && relation.LocalNames.Contains(field.Name));

    private static bool Required(ScalarInfo field) => !field.IsOptional && field.Default is null;

    private static bool IsKey(ScalarInfo field) => field.Model.Keys.Any(key => key.Fields.Contains(field));

    private static bool IsIdentity(ScalarInfo field) => field.Model.Identity!.Fields.Contains(field);
}
