using System.Globalization;
using SchemaFirst.Schema.Model;

namespace SchemaFirst.Schema.Dmmf;

using Model = SchemaFirst.Schema.Model.Model;

/// <summary>The keys and indexes of a model in the DMMF document.</summary>
internal static class DmmfIndexes
{
    public static void Write(JsonWriter json, Model model)
    {
        if (model.PrimaryKey is { } key)
        {
            Write(json, key);
        }

        foreach (var index in model.Indexes)
        {
            Write(json, index);
        }
    }

    private static void Write(JsonWriter json, Index index)
    {
        json.BeginObject();
        json.Member("model", index.Model.Name);
        json.Member("type", index.Kind switch { IndexKind.PrimaryKey => "id", IndexKind.Unique => "unique", IndexKind.FullText => "fulltext", _ => "normal" });
        json.Member("isDefinedOnField", index.IsOnField);
        WriteOptional(json, "name", index.ClientName);
        WriteOptional(json, "dbName", index.ExplicitDatabaseName);
        WriteOptional(json, "algorithm", index.Algorithm);
        if (index.Clustered is { } clustered)
        {
            json.Member("clustered", clustered);
        }

        json.Name("fields");
        json.BeginArray();
        foreach (var part in index.Fields)
        {
            json.BeginObject();
            json.Member("name", string.Join(".", part.Path.Select(static step => step.Name)));
            WriteOptional(json, "sortOrder", part.Sort switch { SortOrder.Ascending => "asc", SortOrder.Descending => "desc", _ => null });
            if (part.Length is { } length)
            {
                json.Name("length");
                json.Raw(length.ToString(CultureInfo.InvariantCulture));
            }

            // Prisma writes this one class under another's name; tools that read the document know it so.
            WriteOptional(json, "operatorClass", part is { OperatorClass: "UuidMinMaxMultiOps", IsRawOperatorClass: false } ? "BitMinMaxOps" : part.OperatorClass);
            json.EndObject();
        }

        json.EndArray();
        json.EndObject();
    }

    private static void WriteOptional(JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.Member(name, value);
        }
    }
}
