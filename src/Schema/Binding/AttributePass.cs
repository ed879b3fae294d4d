using SchemaFirst.Schema.Model;

namespace SchemaFirst.Schema.Binding;

using Model = SchemaFirst.Schema.Model.Model;

/// <summary>Third pass: reads attributes, each element by itself.</summary>
internal static class AttributePass
{
    public static void Run(BindingContext context)
    {
        var cursor = new AttributeCursor(context);
        foreach (var model in context.Schema.Models)
        {
            foreach (var field in model.Fields)
            {
                if (field is RelationField relation)
                {
                    RelationAttributes.Bind(context, cursor, relation);
                }
            }
        }

        foreach (var model in context.Schema.Models)
        {
            BindModel(context, cursor, model);
        }

        foreach (var type in context.Schema.CompositeTypes)
        {
            foreach (var field in type.Fields)
            {
                FieldAttributes.BindInType(context, cursor, field);
            }
        }

        foreach (var type in context.Schema.Enums)
        {
            EnumAttributes.Bind(context, cursor, type);
        }
    }

    private static void BindModel(BindingContext context, AttributeCursor cursor, Model model)
    {
        var indexes = new List<Index>();
        foreach (var field in model.Fields)
        {
            if (field is ScalarField scalar)
            {
                FieldAttributes.Bind(context, cursor, scalar, indexes);
            }
        }

        cursor.OpenBlock(model.Syntax.Members);
        if (cursor.Single("ignore") is { } ignore)
        {
            model.IsIgnored = true;
            ignore.Close();
        }

        if (cursor.Single("id") is { } id)
        {
            KeyAttributes.BindPrimaryKey(context, id, model);
            id.Close();
        }

        if (cursor.Single("map") is { } map)
        {
            model.DatabaseName = (map.Default("name") as Syntax.StringExpression)?.Value ?? model.Name;
            map.Close();
        }

        if (cursor.Single("schema") is { } schema)
        {
            model.Schema = (schema.Default("map") as Syntax.StringExpression)?.Value;
            schema.Close();
        }

        while (cursor.Next("index") is { } index)
        {
            KeyAttributes.BindIndex(context, index, model, IndexKind.Normal, indexes);
            index.Close();
        }

        while (cursor.Next("unique") is { } unique)
        {
            KeyAttributes.BindIndex(context, unique, model, IndexKind.Unique, indexes);
            unique.Close();
        }

        while (cursor.Next("fulltext") is { } fulltext)
        {
            KeyAttributes.BindIndex(context, fulltext, model, IndexKind.FullText, indexes);
            fulltext.Close();
        }

        cursor.Close();
        model.Indexes = indexes;
    }
}
