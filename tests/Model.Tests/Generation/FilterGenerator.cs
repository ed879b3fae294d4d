using System.Text.Json.Nodes;
using SchemaFirst.Runtime.Metadata;
using SchemaFirst.Model.Tests.Model;
using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Model.Tests.Generation;

/// <summary>Draws filters and unique selectors.</summary>
internal sealed class FilterGenerator(World world, ValuePool pool)
{
    public JsonObject Where(ModelInfo model, int depth)
    {
        var where = new JsonObject();
        for (var left = 1 + pool.Next(2); left > 0; left--)
        {
            var (name, node) = Member(model, depth);
            where[name] = node;
        }

        return where;
    }

    /// <summary>What selects one row: the one given, else mostly one that is there.</summary>
    public JsonObject Selector(ModelInfo model, ModelRow? row = null)
    {
        var key = pool.Of(model.Keys);
        var rows = world.Rows(model);
        row ??= rows.Count > 0 && pool.Chance(85) ? pool.Of(rows) : null;
        var parts = key.Fields.Select(field => (field.Name, Value: row is null ? pool.Fresh(field) : Values.Write(row[field], field))).ToList();
        if (parts.Any(static part => part.Value is null))
        {
            return Selector(model, row);
        }

        var named = new JsonObject();
        parts.ForEach(part => named[part.Name] = part.Value);
        return parts.Count == 1 ? named : new JsonObject { [key.Name] = named };
    }

    public JsonNode? Scalar(ScalarInfo field)
    {
        if (pool.Chance(20))
        {
            return pool.ValueOrNull(field, 30);
        }

        var conditions = new JsonObject();
        for (var left = 1 + (pool.Chance(20) ? 1 : 0); left > 0; left--)
        {
            var (name, node) = Condition(field, nested: true);
            conditions[name] = node;
        }

        if (world.Postgres && field is { Type: ScalarType.String, Enum: null } && pool.Chance(20) && !HasReference(conditions))
        {
            conditions["mode"] = "insensitive";
        }

        return conditions;
    }

    private (string Name, JsonNode? Node) Member(ModelInfo model, int depth)
    {
        var draw = pool.Next(100);
        if (depth > 0 && draw < 25)
        {
            return pool.Of(["AND", "OR", "NOT"]) switch
            {
                "OR" => ("OR", Parts(model, depth - 1)),
                var name => (name, pool.Chance(50) ? Where(model, depth - 1) : Parts(model, depth - 1)),
            };
        }

        if (depth > 0 && draw < 55 && model.Relations.Count > 0)
        {
            var relation = pool.Of(model.Relations);
            return (relation.Name, Relation(relation, depth - 1));
        }

        var field = pool.Of(model.Scalars);
        return (field.Name, Scalar(field));
    }

    private JsonArray Parts(ModelInfo model, int depth) => new([.. Enumerable.Range(0, 1 + pool.Next(3)).Select(_ => (JsonNode)Where(model, depth))]);

    private JsonNode? Relation(RelationInfo relation, int depth)
    {
        if (relation.IsList)
        {
            return new JsonObject { [pool.Of(["some", "every", "none"])] = pool.Chance(15) ? [] : Where(relation.Target, depth) };
        }

        var canBeNull = relation.Arity == FieldArity.Optional;
        return pool.Next(4) switch
        {
            0 => Where(relation.Target, depth),
            1 when canBeNull => null,
            2 when canBeNull => new JsonObject { [pool.Of(["is", "isNot"])] = null },
            _ => new JsonObject { [pool.Of(["is", "isNot"])] = Where(relation.Target, depth) },
        };
    }

    private (string Name, JsonNode? Node) Condition(ScalarInfo field, bool nested)
    {
        List<string> names = ["equals", "not"];
        if (field.Enum is not null || field.Type is not (ScalarType.Boolean or ScalarType.Json))
        {
            names.AddRange(["in", "notIn"]);
        }

        if (field.Enum is null && field.Type is not (ScalarType.Boolean or ScalarType.Json or ScalarType.Bytes))
        {
            names.AddRange(["lt", "lte", "gt", "gte"]);
        }

        if (field is { Enum: null, Type: ScalarType.String })
        {
            names.AddRange(["contains", "startsWith", "endsWith"]);
        }

        var name = pool.Of(names);
        switch (name)
        {
            case "in" or "notIn":
                return (name, new JsonArray([.. Enumerable.Range(0, pool.Next(4)).Select(_ => pool.Value(field))]));
            case "equals":
                return (name, Reference(field) ?? pool.ValueOrNull(field, 25));
            case "not" when nested && pool.Chance(40):
                var (inner, node) = Condition(field, nested: false);
                return (name, new JsonObject { [inner] = node });
            case "not":
                return (name, pool.ValueOrNull(field, 30));
            default:
                return (name, Reference(field) ?? pool.Value(field));
        }
    }

    private JsonObject? Reference(ScalarInfo field)
    {
        var others = field.Model.Scalars.Where(other => other != field && other.Type == field.Type && other.Enum == field.Enum && !other.IsList).ToList();
        return others.Count == 0 || field.Enum is not null || !pool.Chance(10) ? null
            : new JsonObject { ["$type"] = "FieldRef", ["value"] = new JsonObject { ["_ref"] = pool.Of(others).Name, ["_container"] = field.Model.Name } };
    }

    private static bool HasReference(JsonObject conditions) => conditions.ToJsonString().Contains("FieldRef", StringComparison.Ordinal);
}
