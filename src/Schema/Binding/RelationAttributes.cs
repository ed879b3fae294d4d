using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Rules.Attributes;
using SchemaFirst.Schema.Rules.Relations;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Binding;

/// <summary>The attributes of fields that lead to other models.</summary>
internal static class RelationAttributes
{
    /// <summary>What belongs on scalar fields and is often put on the relation beside them.</summary>
    private static readonly string[] ForScalars = ["id", "default", "map", "unique"];

    public static void Bind(BindingContext context, AttributeCursor cursor, RelationField field)
    {
        if (field.Syntax.Attributes.Count == 0)
        {
            return;
        }

        cursor.Open(field.Syntax.Attributes);
        if (cursor.Single("relation") is { } relation)
        {
            BindRelation(context, relation, field);
            relation.Close();
        }

        if (cursor.Single("ignore") is { } ignore)
        {
            field.IsIgnored = true;
            ignore.Close();
        }

        foreach (var name in ForScalars)
        {
            if (cursor.Single(name) is { } attribute)
            {
                attribute.Report(AttributeRules.AttributeOnRelation, field.Name);
                if (name == "map")
                {
                    attribute.Default("name");
                }

                attribute.Discard();
            }
        }

        cursor.Close();
    }

    private static void BindRelation(BindingContext context, ArgumentCursor relation, RelationField field)
    {
        field.RelationAttribute = relation.Attribute;
        if (relation.Optional("fields") is { } fields)
        {
            field.HasFieldsArgument = true;
            field.Fields = BindFields(context, relation, field, fields);
        }

        if (relation.Optional("references") is { } references)
        {
            field.HasReferencesArgument = true;
            field.References = BindReferences(context, relation, field, references);
        }

        if (relation.OptionalDefault("name") is { } nameValue && Values.Text(context, nameValue) is { } name)
        {
            if (name.Length == 0)
            {
                relation.Report(RelationAttributeRules.EmptyRelationName);
            }
            else
            {
                field.ExplicitRelationName = name;
            }
        }

        field.OnDelete = Action(context, relation, "onDelete");
        field.OnUpdate = Action(context, relation, "onUpdate");
        field.ExplicitConstraintName = relation.OptionalName("map");
    }

    private static IReadOnlyList<ScalarField> BindFields(BindingContext context, ArgumentCursor relation, RelationField field, ExpressionSyntax value)
    {
        if (FieldLists.Resolve(context, relation, value, field.Model!) is not { } list)
        {
            return [];
        }

        if (list.HasUnknown)
        {
            context.Report(RelationAttributeRules.UnknownForeignKeyField, value.Origin, field.Model!.Name, list.UnknownNames);
        }

        if (list.HasRelations)
        {
            context.Report(RelationAttributeRules.ForeignKeyFieldIsRelation, value.Origin, field.Name, list.RelationNames);
        }

        return list.HasProblems ? [] : list.Fields;
    }

    private static IReadOnlyList<ScalarField> BindReferences(BindingContext context, ArgumentCursor relation, RelationField field, ExpressionSyntax value)
    {
        if (FieldLists.Resolve(context, relation, value, field.ReferencedModel) is not { } list)
        {
            return [];
        }

        if (list.HasUnknown)
        {
            context.Report(RelationAttributeRules.UnknownReferencedField, value.Origin, field.ReferencedModel.Name, list.UnknownNames);
        }

        if (list.HasRelations)
        {
            context.Report(RelationAttributeRules.ReferencedFieldIsRelation, value.Origin, field.ReferencedModel.Name, list.RelationNames);
        }

        return list.HasProblems ? [] : list.Fields;
    }

    private static ReferentialAction? Action(BindingContext context, ArgumentCursor relation, string name)
    {
        if (relation.Optional(name) is not { } value || Values.Constant(context, value) is not { } text)
        {
            return null;
        }

        switch (text)
        {
            case "Cascade":
                return ReferentialAction.Cascade;
            case "Restrict":
                return ReferentialAction.Restrict;
            case "NoAction":
                return ReferentialAction.NoAction;
            case "SetNull":
                return ReferentialAction.SetNull;
            case "SetDefault":
                return ReferentialAction.SetDefault;
            default:
                context.Report(RelationAttributeRules.UnknownReferentialAction, value.Origin, text);
                return null;
        }
    }
}
