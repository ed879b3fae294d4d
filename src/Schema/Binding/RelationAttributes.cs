using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Binding;

using Model = SchemaFirst.Schema.Model.Model;

/// <summary>The attributes of fields that lead to other models.</summary>
internal static class RelationAttributes
{
    public static void Bind(BindingContext context, AttributeCursor cursor, RelationField field)
    {
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

        cursor.Close();
    }

    private static void BindRelation(BindingContext context, ArgumentCursor relation, RelationField field)
    {
        field.RelationAttribute = relation.Attribute;
        if (relation.Optional("fields") is { } fields)
        {
            field.HasFieldsArgument = true;
            field.Fields = BindFields(fields, field.Model!);
        }

        if (relation.Optional("references") is { } references)
        {
            field.HasReferencesArgument = true;
            field.References = BindFields(references, field.ReferencedModel);
        }

        field.ExplicitRelationName = (relation.Default("name") as StringExpression)?.Value;
        field.OnDelete = Action(relation.OptionalConstant("onDelete"));
        field.OnUpdate = Action(relation.OptionalConstant("onUpdate"));
        field.ExplicitConstraintName = relation.OptionalString("map");
    }

    private static IReadOnlyList<ScalarField> BindFields(ExpressionSyntax value, Model model)
    {
        var elements = value is ArrayExpression array ? array.Elements : new EquatableArray<ExpressionSyntax>([value]);
        var fields = new List<ScalarField>(elements.Count);
        foreach (var element in elements)
        {
            if (element is ConstantExpression name && model.FindField(name.Text) is ScalarField field)
            {
                fields.Add(field);
            }
        }

        return fields;
    }

    private static ReferentialAction? Action(string? name) => name switch
    {
        "Cascade" => ReferentialAction.Cascade,
        "Restrict" => ReferentialAction.Restrict,
        "NoAction" => ReferentialAction.NoAction,
        "SetNull" => ReferentialAction.SetNull,
        "SetDefault" => ReferentialAction.SetDefault,
        _ => null,
    };
}
