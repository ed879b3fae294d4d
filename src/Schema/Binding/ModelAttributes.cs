using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Rules.Fields;
using SchemaFirst.Schema.Rules.Keys;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Binding;

using Model = SchemaFirst.Schema.Model.Model;

/// <summary>The attributes of models and views, and those of their scalar fields.</summary>
internal static class ModelAttributes
{
    public static void Bind(BindingContext context, AttributeCursor cursor, Model model, ColumnNames columns)
    {
        var indexes = new List<Index>();
        columns.Begin(model);
        foreach (var field in model.Fields)
        {
            if (field is ScalarField scalar)
            {
                FieldAttributes.Bind(context, cursor, scalar, indexes, columns);
            }
        }

        cursor.OpenBlock(model.Syntax.Members);
        if (cursor.Single("ignore") is { } ignore)
        {
            BindIgnore(context, model);
            ignore.Close();
        }

        if (cursor.Single("id") is { } id)
        {
            KeyAttributes.BindPrimaryKey(context, id, model);
            id.Close();
        }

        if (cursor.Single("shardKey") is { } shardKey)
        {
            ShardKeyAttributes.Bind(context, shardKey, model);
            shardKey.Close();
        }

        if (cursor.Single("map") is { } map)
        {
            model.DatabaseName = NameAttributes.Map(context, map) ?? model.Name;
            model.MapSyntax = map.Attribute;
            map.Close();
        }

        if (cursor.Single("schema") is { } schema)
        {
            model.SchemaSyntax = NameAttributes.Schema(context, schema);
            model.Schema = model.SchemaSyntax?.Value;
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

        CheckFieldKeys(context, model);
        cursor.Close();
        model.Indexes = indexes;
    }

    private static void BindIgnore(BindingContext context, Model model)
    {
        foreach (var field in model.Fields)
        {
            if (field is ScalarField { IsIgnored: true })
            {
                context.Report(FieldAttributeRules.IgnoredFieldOfIgnoredModel, field.Syntax.Name.Origin, field.Name);
            }
        }

        model.IsIgnored = true;
    }

    /// <summary>A key on a field must wait for the whole block, because nobody minds what is optional in an ignored model.</summary>
    private static void CheckFieldKeys(BindingContext context, Model model)
    {
        if (model.IsIgnored)
        {
            return;
        }

        if (model.PrimaryKey is { IsOnField: true } key && !key.Fields[0].Field.IsRequired)
        {
            context.Report(KeyAttributeRules.OptionalIdField, key.Syntax.Origin, "@id", key.Fields[0].Field.Name);
        }

        if (model.ShardKey is { IsOnField: true } shardKey && !shardKey.Fields[0].IsRequired)
        {
            context.Report(KeyAttributeRules.OptionalFieldInShardKey, shardKey.Syntax.Origin, "@shardKey", model.Name, $"'{shardKey.Fields[0].Name}'");
        }
    }
}
