using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Rules.Attributes;
using SchemaFirst.Schema.Rules.Fields;
using SchemaFirst.Schema.Rules.Names;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Binding;

/// <summary>The attributes of fields that hold values.</summary>
internal static class FieldAttributes
{
    public static void Bind(BindingContext context, AttributeCursor cursor, ScalarField field, List<Index> indexes, ColumnNames columns)
    {
        if (field.Syntax.Attributes.Count == 0)
        {
            return;
        }

        cursor.Open(field.Syntax.Attributes);
        BindMap(context, cursor, field, columns);
        if (cursor.Single("ignore") is { } ignore)
        {
            if (field.Type is FieldType.Unsupported)
            {
                ignore.Report(FieldAttributeRules.IgnoredUnsupportedField, field.Name);
            }
            else
            {
                field.IsIgnored = true;
            }

            ignore.Close();
        }

        if (cursor.Single("relation") is { } relation)
        {
            relation.Report(AttributeRules.RelationAttributeOnScalar, field.Name);
            relation.Close();
        }

        if (cursor.Single("id") is { } id)
        {
            KeyAttributes.BindFieldKey(context, id, field);
            id.Close();
        }

        if (cursor.Single("shardKey") is { } shardKey)
        {
            ShardKeyAttributes.BindField(context, shardKey, field);
            shardKey.Close();
        }

        if (cursor.Single("updatedAt") is { } updatedAt)
        {
            BindUpdatedAt(updatedAt, field);
            updatedAt.Close();
        }

        BindDefault(context, cursor, field);
        BindNativeType(cursor, field);
        if (cursor.Single("unique") is { } unique)
        {
            KeyAttributes.BindFieldUnique(context, unique, field, indexes);
            unique.Close();
        }

        cursor.Close();
    }

    public static void BindInType(BindingContext context, AttributeCursor cursor, ScalarField field, ColumnNames columns)
    {
        cursor.Open(field.Syntax.Attributes);
        BindNativeType(cursor, field);
        BindMap(context, cursor, field, columns);
        BindDefault(context, cursor, field);
        cursor.Close();
    }

    private static void BindUpdatedAt(ArgumentCursor updatedAt, ScalarField field)
    {
        if (field.Type.AsScalar != ScalarType.DateTime)
        {
            updatedAt.Report(FieldAttributeRules.UpdatedAtNeedsDateTime, field.Name);
        }

        if (field.IsList)
        {
            updatedAt.Report(FieldAttributeRules.UpdatedAtOnList, field.Name);
        }

        field.IsUpdatedAt = true;
    }

    private static void BindMap(BindingContext context, AttributeCursor cursor, ScalarField field, ColumnNames columns)
    {
        if (cursor.Single("map") is { } map)
        {
            if (NameAttributes.Map(context, map) is { } name)
            {
                for (var clash = columns.Take(field, name); clash > 0; clash--)
                {
                    context.Report(NameRules.DuplicateField, field.Syntax.Name.Origin, name, field.Model?.Name ?? field.CompositeType!.Name);
                }
            }

            map.Close();
        }
    }

    private static void BindDefault(BindingContext context, AttributeCursor cursor, ScalarField field)
    {
        if (cursor.Single("default") is { } attribute)
        {
            field.DefaultSyntax = attribute.Attribute;
            DefaultValues.Bind(context, attribute, field);
            attribute.Close();
        }
    }

    private static void BindNativeType(AttributeCursor cursor, ScalarField field)
    {
        if (field.Type is FieldType.Scalar && cursor.NativeType() is { } attribute)
        {
            var name = attribute.Name.Text;
            field.NativeTypeSyntax = attribute;
            field.HasExplicitNativeType = true;
            field.NativeType = new NativeType(name.Substring(name.IndexOf('.') + 1), attribute.Arguments.Select(static argument => Text(argument.Value)).ToEquatableArray());
        }
    }

    private static string Text(ExpressionSyntax? value) => value switch
    {
        NumberExpression number => number.Text,
        StringExpression text => text.Value,
        ConstantExpression constant => constant.Text,
        null => "",
        _ => Values.Show(value),
    };
}
