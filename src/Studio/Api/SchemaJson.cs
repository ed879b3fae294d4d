using System.Text.Json.Nodes;
using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Studio.Api;

using Index = SchemaFirst.Schema.Model.Index;

/// <summary>The schema as the page reads it.</summary>
internal static class SchemaJson
{
    public static JsonObject Of(StudioSchema schema) => new()
    {
        ["models"] = new JsonArray([.. schema.Model.Models.Select(Model)]),
        ["enums"] = new JsonArray([.. schema.Model.Enums.Select(static type => new JsonObject
        {
            ["name"] = type.Name,
            ["values"] = Names(type.Values.Select(static value => value.Name)),
        })]),
        ["text"] = schema.Text,
        ["csharp"] = schema.CSharp,
    };

    /// <summary>The key that rows are told apart by: what <c>findUnique</c> takes; null for a table whose rows cannot be told apart.</summary>
    public static Index? Key(Model model) => model.IsIgnored || model.IsView ? null
        : model.PrimaryKey ?? model.Indexes.FirstOrDefault(static index =>
            index is { Kind: IndexKind.Unique, Where: null } && index.Fields.All(static field => field.Path.Count == 1 && field.Field is { IsRequired: true, IsIgnored: false }));

    private static JsonObject Model(Model model)
    {
        var json = new JsonObject { ["name"] = model.Name, ["table"] = model.DatabaseName };
        Add(json, "schema", model.Schema);
        Add(json, "documentation", model.Documentation);
        json["view"] = model.IsView;
        var key = Key(model);
        json["key"] = key is null ? null : Names(key.Fields.Select(static field => field.Field.Name));
        Add(json, "keyName", key is null ? null : ClientName(key));
        json["fields"] = new JsonArray([.. model.Fields.Where(field => IsSeen(model, field)).Select(field => Field(model, field))]);
        json["uniques"] = new JsonArray([.. model.UniqueKeys().Select(Unique)]);
        json["indexes"] = new JsonArray([.. model.Indexes.Where(static index => index.Kind != IndexKind.Unique).Select(IndexOf)]);
        return json;
    }

    // The engine answers for what it can see: of a table without a key only the columns.
    private static bool IsSeen(Model model, Field field) => field switch
    {
        ScalarField => model.IsIgnored || !field.IsIgnored,
        RelationField relation => !model.IsIgnored && !field.IsIgnored && relation is { Relation: not null, Opposite: not null },
        _ => false,
    };

    private static JsonObject Field(Model model, Field field)
    {
        var json = new JsonObject { ["name"] = field.Name };
        if (field is RelationField relation)
        {
            json["kind"] = "relation";
            json["type"] = relation.ReferencedModel.Name;
        }
        else
        {
            Column(json, model, (ScalarField)field);
        }

        json["list"] = field.IsList;
        json["required"] = field.IsRequired;
        Add(json, "documentation", field.Documentation);
        if (field is RelationField end)
        {
            json["readOnly"] = false;
            json["relation"] = Relation(end);
        }

        return json;
    }

    private static void Column(JsonObject json, Model model, ScalarField field)
    {
        var (kind, type) = field.Type switch
        {
            FieldType.Enum of => ("enum", of.Type.Name),
            FieldType.Scalar of => ("scalar", of.Type.ToString()),
            FieldType.Unsupported of => ("unsupported", of.DatabaseType),
            FieldType.Composite of => ("unsupported", of.Type.Name),
            _ => ("unsupported", ""),
        };
        json["column"] = field.ColumnName;
        json["kind"] = kind;
        json["type"] = type;
        if (field.NativeType is { } native)
        {
            json["nativeType"] = native.Arguments.Count == 0 ? native.Name : $"{native.Name}({string.Join(", ", native.Arguments)})";
        }

        json["id"] = model.PrimaryKey is { } key && key.Fields.Any(part => ReferenceEquals(part.Field, field));
        json["unique"] = model.UniqueKeys().Any(index => index.Fields.Count == 1 && ReferenceEquals(index.Fields[0].Field, field));
        json["generated"] = field.IsUpdatedAt || field.Default is FunctionDefault;
        Add(json, "default", field.DefaultExpression is { } value ? Text(value) : null);
        json["readOnly"] = kind == "unsupported" || Key(model) is null;
    }

    private static JsonObject Relation(RelationField field)
    {
        var relation = field.Relation!;
        var json = new JsonObject
        {
            ["name"] = relation.Name,
            ["model"] = field.ReferencedModel.Name,
            ["opposite"] = field.Opposite!.Name,
            ["fields"] = Names(field.Fields.Select(static part => part.Name)),
            ["references"] = Names(field.References.Select(static part => part.Name)),
        };
        if (field.HoldsForeignKey)
        {
            json["onDelete"] = relation.OnDelete.ToString();
            json["onUpdate"] = relation.OnUpdate.ToString();
        }

        return json;
    }

    private static JsonObject Unique(Index index)
    {
        return new JsonObject { ["name"] = ClientName(index), ["fields"] = Names(index.Fields.Select(static field => field.Field.Name)), ["databaseName"] = index.DatabaseName };
    }

    // The name that a unique where has for it.
    private static string ClientName(Index index) => index.ClientName ?? string.Join('_', index.Fields.Select(static field => field.Field.Name));

    private static JsonObject IndexOf(Index index)
    {
        var json = new JsonObject { ["name"] = index.DatabaseName, ["fields"] = Names(index.Fields.Select(static field => string.Join('.', field.Path.Select(static part => part.Name)))) };
        Add(json, "type", index.Kind == IndexKind.FullText ? "FullText" : index.Algorithm);
        return json;
    }

    private static string Text(ExpressionSyntax value) => value switch
    {
        StringExpression text => $"\"{text.Raw}\"",
        NumberExpression number => number.Text,
        ConstantExpression constant => constant.Text,
        ArrayExpression array => $"[{string.Join(", ", array.Elements.Select(Text))}]",
        FunctionExpression function => $"{function.Name.Text}({string.Join(", ", function.Arguments.Select(static argument => argument.Value is { } inner ? Text(inner) : ""))})",
        _ => "",
    };

    private static JsonArray Names(IEnumerable<string> names) => new([.. names.Select(static name => JsonValue.Create(name))]);

    private static void Add(JsonObject json, string name, string? value)
    {
        if (value is not null)
        {
            json[name] = value;
        }
    }
}
