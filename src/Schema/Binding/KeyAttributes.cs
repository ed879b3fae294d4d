using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Binding;

using Model = SchemaFirst.Schema.Model.Model;

/// <summary>Reads the attributes that make keys and indexes.</summary>
internal static class KeyAttributes
{
    /// <summary><c>@id</c>.</summary>
    public static void BindFieldKey(BindingContext context, ArgumentCursor id, ScalarField field)
    {
        var key = FieldIndex(id, field, IndexKind.PrimaryKey);
        field.Model!.PrimaryKey ??= key;
    }

    /// <summary><c>@unique</c>.</summary>
    public static void BindFieldUnique(BindingContext context, ArgumentCursor unique, ScalarField field, List<Index> indexes)
    {
        var index = FieldIndex(unique, field, IndexKind.Unique);
        index.Where = unique.Optional("where");
        indexes.Add(index);
    }

    /// <summary><c>@@id</c>.</summary>
    public static void BindPrimaryKey(BindingContext context, ArgumentCursor id, Model model)
    {
        if (IndexFields.Bind(context, id, model) is not { } fields)
        {
            return;
        }

        model.PrimaryKey ??= new Index
        {
            Kind = IndexKind.PrimaryKey,
            Model = model,
            Fields = fields,
            ExplicitDatabaseName = id.OptionalString("map"),
            ClientName = id.OptionalString("name"),
            Clustered = id.OptionalBoolean("clustered"),
            Syntax = id.Attribute,
        };
    }

    /// <summary><c>@@index</c>, <c>@@unique</c>, <c>@@fulltext</c>.</summary>
    public static void BindIndex(BindingContext context, ArgumentCursor attribute, Model model, IndexKind kind, List<Index> indexes)
    {
        var index = new Index { Kind = kind, Model = model, Fields = IndexFields.Bind(context, attribute, model) ?? [], Syntax = attribute.Attribute };
        index.ExplicitDatabaseName = attribute.OptionalString("map");
        if (kind != IndexKind.FullText)
        {
            var name = attribute.OptionalString("name");
            if (kind == IndexKind.Unique)
            {
                index.ClientName = name;
            }
            else
            {
                index.ExplicitDatabaseName ??= name; // the word that "map" replaced, still read
                index.Algorithm = attribute.OptionalConstant("type");
            }

            index.Clustered = attribute.OptionalBoolean("clustered");
            index.Where = attribute.Optional("where");
        }

        indexes.Add(index);
    }

    private static Index FieldIndex(ArgumentCursor attribute, ScalarField field, IndexKind kind)
    {
        var name = attribute.OptionalString("map");
        var length = attribute.OptionalInteger("length");
        SortOrder? sort = attribute.OptionalConstant("sort") switch { "Asc" => SortOrder.Ascending, "Desc" => SortOrder.Descending, _ => null };
        return new Index
        {
            Kind = kind,
            Model = field.Model!,
            Fields = [new IndexField([field], sort, length, null, false)],
            ExplicitDatabaseName = name,
            Clustered = attribute.OptionalBoolean("clustered"),
            IsOnField = true,
            Syntax = attribute.Attribute,
        };
    }
}
