using SchemaFirst.Schema.Model;

namespace SchemaFirst.Schema.Dmmf;

using Model = SchemaFirst.Schema.Model.Model;

/// <summary>Writes the <c>datamodel</c> part of Prisma's DMMF document as JSON.</summary>
public static class DmmfPrinter
{
    /// <summary>Prints a valid schema.</summary>
    public static string Print(SchemaModel schema)
    {
        var json = new JsonWriter();
        var models = schema.Models.Where(static model => !model.IsIgnored && !model.IsView).Concat(schema.Models.Where(static model => !model.IsIgnored && model.IsView)).ToList();
        json.BeginObject();
        json.Name("enums");
        json.BeginArray();
        foreach (var type in schema.Enums)
        {
            WriteEnum(json, type);
        }

        json.EndArray();
        json.Name("models");
        json.BeginArray();
        foreach (var model in models)
        {
            WriteModel(json, model);
        }

        json.EndArray();
        json.Name("types");
        json.BeginArray();
        foreach (var type in schema.CompositeTypes)
        {
            WriteType(json, type);
        }

        json.EndArray();
        json.Name("indexes");
        json.BeginArray();
        foreach (var model in models)
        {
            DmmfIndexes.Write(json, model);
        }

        json.EndArray();
        json.EndObject();
        return json.ToString();
    }

    private static void WriteEnum(JsonWriter json, EnumType type)
    {
        json.BeginObject();
        json.Member("name", type.Name);
        json.Name("values");
        json.BeginArray();
        foreach (var value in type.Values)
        {
            json.BeginObject();
            json.Member("name", value.Name);
            json.Member("dbName", value.IsMapped ? value.DatabaseName : null);
            WriteDocumentation(json, value.Syntax.Documentation);
            json.EndObject();
        }

        json.EndArray();
        json.Member("dbName", type.IsMapped ? type.DatabaseName : null);
        WriteDocumentation(json, type.Syntax.Documentation);
        json.EndObject();
    }

    private static void WriteModel(JsonWriter json, Model model)
    {
        json.BeginObject();
        json.Member("name", model.Name);
        json.Member("dbName", model.MapSyntax is null ? null : model.DatabaseName);
        json.Member("schema", model.Schema);
        json.Name("fields");
        json.BeginArray();
        foreach (var field in model.Fields)
        {
            if (!field.IsIgnored && field is not ScalarField { Type: FieldType.Unsupported })
            {
                DmmfFields.Write(json, field);
            }
        }

        json.EndArray();
        json.Name("primaryKey");
        if (model.PrimaryKey is { IsOnField: false } key)
        {
            WriteKey(json, key);
        }
        else
        {
            json.Raw("null");
        }

        var uniques = model.Indexes.Where(static index => index is { Kind: IndexKind.Unique, IsOnField: false, Where: null }).ToList();
        json.Name("uniqueFields");
        json.BeginArray();
        foreach (var index in uniques)
        {
            json.Array(index.Fields.Select(static part => part.Field.Name));
        }

        json.EndArray();
        json.Name("uniqueIndexes");
        json.BeginArray();
        foreach (var index in uniques)
        {
            WriteKey(json, index);
        }

        json.EndArray();
        json.Member("isGenerated", false);
        WriteDocumentation(json, model.Documentation);
        json.EndObject();
    }

    private static void WriteKey(JsonWriter json, Index index)
    {
        json.BeginObject();
        json.Member("name", index.ClientName);
        json.List("fields", index.Fields.Select(static part => part.Field.Name));
        json.EndObject();
    }

    private static void WriteType(JsonWriter json, CompositeType type)
    {
        json.BeginObject();
        json.Member("name", type.Name);
        json.Member("dbName", null);
        json.Member("schema", null);
        json.Name("fields");
        json.BeginArray();
        foreach (var field in type.Fields)
        {
            if (field.Type is not FieldType.Unsupported)
            {
                DmmfFields.Write(json, field);
            }
        }

        json.EndArray();
        json.Member("primaryKey", null);
        json.List("uniqueFields", []);
        json.List("uniqueIndexes", []);
        WriteDocumentation(json, type.Syntax.Documentation);
        json.EndObject();
    }

    internal static void WriteDocumentation(JsonWriter json, string? text)
    {
        if (text is not null)
        {
            json.Member("documentation", text);
        }
    }
}
