using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Rules.Keys;

namespace SchemaFirst.Schema.Binding;

using Model = SchemaFirst.Schema.Model.Model;

/// <summary>Reads <c>@shardKey</c> and <c>@@shardKey</c>.</summary>
internal static class ShardKeyAttributes
{
    public static void BindField(BindingContext context, ArgumentCursor attribute, ScalarField field)
    {
        var model = field.Model!;
        if (model.ShardKey is not null)
        {
            context.Report(KeyAttributeRules.SeveralShardKeyFields, model.Syntax.Name.Origin, model.Name);
            return;
        }

        model.ShardKey = new ShardKey([field], IsOnField: true, attribute.Attribute);
    }

    public static void Bind(BindingContext context, ArgumentCursor attribute, Model model)
    {
        if (attribute.Default("fields") is not { } value || FieldLists.Resolve(context, attribute, value, model) is not { } list)
        {
            return;
        }

        if (list.HasUnknown)
        {
            context.Report(KeyAttributeRules.UnknownKeyField, value.Origin, attribute.DisplayName, model.Name, list.UnknownNames);
        }

        if (list.HasRelations)
        {
            attribute.Report(KeyAttributeRules.RelationInKey, model.Name, list.RelationNames);
        }

        if (list.HasProblems)
        {
            return;
        }

        var optional = list.Fields.Where(static field => !field.IsRequired).Select(static field => field.Name).ToList();
        if (optional.Count > 0 && !model.IsIgnored)
        {
            attribute.Report(KeyAttributeRules.OptionalFieldInShardKey, model.Name, Diagnostics.NameList.Of(optional));
        }

        if (model.ShardKey is not null)
        {
            context.Report(KeyAttributeRules.ShardKeyOnFieldAndBlock, model.Syntax.Name.Origin, model.Name);
        }

        model.ShardKey = new ShardKey(list.Fields, IsOnField: false, attribute.Attribute);
    }
}
