using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Rules.Keys;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Binding;

using Model = SchemaFirst.Schema.Model.Model;

/// <summary>Reads the attributes that make keys and indexes.</summary>
internal static class KeyAttributes
{
    /// <summary><c>@id</c>.</summary>
    public static void BindFieldKey(BindingContext context, ArgumentCursor id, ScalarField field)
    {
        if (field.Model!.PrimaryKey is not null)
        {
            context.Report(KeyAttributeRules.SeveralIdFields, field.Model.Syntax.Name.Origin, field.Model.Name);
            return;
        }

        field.Model.PrimaryKey = FieldIndex(id, field, IndexKind.PrimaryKey);
    }

    /// <summary><c>@unique</c>.</summary>
    public static void BindFieldUnique(BindingContext context, ArgumentCursor unique, ScalarField field, List<Index> indexes)
    {
        var index = FieldIndex(unique, field, IndexKind.Unique);
        index.Where = IndexConditions.Bind(context, unique, field.Model!);
        indexes.Add(index);
    }

    /// <summary><c>@@id</c>.</summary>
    public static void BindPrimaryKey(BindingContext context, ArgumentCursor id, Model model)
    {
        if (id.Default("fields") is not { } value || IndexFields.Resolve(context, id, value, model, followComposites: false) is not { } list)
        {
            return;
        }

        if (list.HasUnknown)
        {
            context.Report(KeyAttributeRules.UnknownKeyField, value.Origin, id.DisplayName, model.Name, NameList.Of(list.Unknown));
        }

        if (list.HasRelations)
        {
            id.Report(KeyAttributeRules.RelationInKey, model.Name, NameList.Of(list.Relations));
        }

        if (list.HasProblems)
        {
            return;
        }

        var optional = list.Fields.Where(static field => !field.Field.IsRequired).Select(static field => field.Field.Name).ToList();
        if (optional.Count > 0 && !model.IsIgnored)
        {
            id.Report(KeyAttributeRules.OptionalFieldInId, model.Name, NameList.Of(optional));
        }

        if (model.PrimaryKey is not null)
        {
            context.Report(KeyAttributeRules.IdOnFieldAndBlock, model.Syntax.Name.Origin, model.Name);
        }

        var databaseName = id.OptionalName("map");
        var name = id.OptionalName("name");
        CheckClientName(id, name);
        model.PrimaryKey = new Index
        {
            Kind = IndexKind.PrimaryKey,
            Model = model,
            Fields = list.Fields,
            ExplicitDatabaseName = databaseName,
            ClientName = name,
            Clustered = id.OptionalBoolean("clustered"),
            Syntax = id.Attribute,
        };
    }

    /// <summary><c>@@index</c>, <c>@@unique</c>, <c>@@fulltext</c>.</summary>
    public static void BindIndex(BindingContext context, ArgumentCursor attribute, Model model, IndexKind kind, List<Index> indexes)
    {
        var index = new Index { Kind = kind, Model = model, Fields = IndexFields.Bind(context, attribute, model) ?? [], Syntax = attribute.Attribute };
        var name = kind == IndexKind.FullText ? null : attribute.OptionalName("name");
        index.ExplicitDatabaseName = attribute.OptionalName("map");
        if (kind == IndexKind.Unique)
        {
            CheckClientName(attribute, name);
            index.ClientName = name;
        }
        else if (kind == IndexKind.Normal)
        {
            BindLegacyName(attribute, index, name);
            index.Algorithm = Algorithm(attribute);
        }

        if (kind != IndexKind.FullText)
        {
            index.Clustered = attribute.OptionalBoolean("clustered");
            index.Where = IndexConditions.Bind(context, attribute, model);
        }

        indexes.Add(index);
    }

    /// <summary>Before <c>map</c> there was <c>name</c>; schemas with it are still read.</summary>
    private static void BindLegacyName(ArgumentCursor attribute, Index index, string? name)
    {
        if (name is not null && index.ExplicitDatabaseName is not null)
        {
            attribute.Report(KeyAttributeRules.NameAndMapOnIndex);
            index.ExplicitDatabaseName = null;
        }
        else
        {
            index.ExplicitDatabaseName ??= name;
        }
    }

    private static string? Algorithm(ArgumentCursor attribute)
    {
        var name = attribute.OptionalConstant("type");
        if (name is null or "BTree" or "Hash" or "Gist" or "Gin" or "SpGist" or "Brin")
        {
            return name;
        }

        attribute.Report(KeyAttributeRules.UnknownIndexType, name);
        return null;
    }

    private static void CheckClientName(ArgumentCursor attribute, string? name)
    {
        foreach (var letter in name ?? "")
        {
            if (letter is not ('_' or (>= '0' and <= '9') or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z')))
            {
                attribute.Report(KeyAttributeRules.InvalidKeyName);
                return;
            }
        }
    }

    private static Index FieldIndex(ArgumentCursor attribute, ScalarField field, IndexKind kind)
    {
        var name = attribute.OptionalName("map");
        var length = attribute.OptionalInteger("length");
        return new Index
        {
            Kind = kind,
            Model = field.Model!,
            Fields = [new IndexField([field], Sort(attribute), length, null, false)],
            ExplicitDatabaseName = name,
            Clustered = attribute.OptionalBoolean("clustered"),
            IsOnField = true,
            Syntax = attribute.Attribute,
        };
    }

    private static SortOrder? Sort(ArgumentCursor attribute)
    {
        switch (attribute.OptionalConstant("sort"))
        {
            case null:
                return null;
            case "Asc":
                return SortOrder.Ascending;
            case "Desc":
                return SortOrder.Descending;
            case { } other:
                attribute.Report(KeyAttributeRules.UnknownSortOrder, other);
                return null;
        }
    }
}
