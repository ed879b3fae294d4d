using System.Text.Json.Nodes;
using SchemaFirst.Schema.Dmmf;
using SchemaFirst.Schema.Model;

namespace SchemaFirst.Cli.Generators;

/// <summary>
/// The DMMF document that generators are given: the data model whole and the names of each model's operations. The types of Prisma's own query schema
/// (<c>schema</c>) are those of a client that is not made here; the part is there and empty.
/// </summary>
internal static class DmmfDocument
{
    private static readonly string[] Operations =
    [
        "findUnique", "findUniqueOrThrow", "findFirst", "findFirstOrThrow", "findMany", "create", "createMany", "createManyAndReturn", "delete", "update",
        "deleteMany", "updateMany", "updateManyAndReturn", "upsert", "aggregate", "groupBy",
    ];

    public static JsonObject Of(SchemaModel schema) => new()
    {
        ["datamodel"] = JsonNode.Parse(DmmfPrinter.Print(schema)),
        ["schema"] = new JsonObject
        {
            ["inputObjectTypes"] = new JsonObject { ["prisma"] = new JsonArray(), ["model"] = new JsonArray() },
            ["outputObjectTypes"] = new JsonObject { ["prisma"] = new JsonArray(), ["model"] = new JsonArray() },
            ["enumTypes"] = new JsonObject { ["prisma"] = new JsonArray(), ["model"] = new JsonArray() },
            ["fieldRefTypes"] = new JsonObject { ["prisma"] = new JsonArray() },
        },
        ["mappings"] = new JsonObject
        {
            ["modelOperations"] = new JsonArray([.. schema.Models.Where(static model => !model.IsIgnored).Select(Mapping)]),
            ["otherOperations"] = new JsonObject { ["read"] = new JsonArray(), ["write"] = new JsonArray("executeRaw", "queryRaw") },
        },
    };

    private static JsonObject Mapping(Model model)
    {
        var mapping = new JsonObject { ["model"] = model.Name, ["plural"] = char.ToLowerInvariant(model.Name[0]) + model.Name[1..] + "s" };
        foreach (var operation in Operations)
        {
            // "updateMany" and "User" make "updateManyUser"; "upsert" is "upsertOneUser", as are the other single ones.
            mapping[operation] = operation is "create" or "delete" or "update" or "upsert" ? operation + "One" + model.Name : operation + model.Name;
        }

        return mapping;
    }
}
