using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Binding;

/// <summary>The attributes of fields that hold values.</summary>
internal static class FieldAttributes
{
    public static void Bind(BindingContext context, AttributeCursor cursor, ScalarField field, List<Index> indexes)
    {
        cursor.Open(field.Syntax.Attributes);
        BindMap(cursor, field);
        if (cursor.Single("ignore") is { } ignore)
        {
            field.IsIgnored = true;
            ignore.Close();
        }

        if (cursor.Single("id") is { } id)
        {
            KeyAttributes.BindFieldKey(context, id, field);
            id.Close();
        }

        if (cursor.Single("updatedAt") is { } updatedAt)
        {
            field.IsUpdatedAt = true;
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

    public static void BindInType(BindingContext context, AttributeCursor cursor, ScalarField field)
    {
        cursor.Open(field.Syntax.Attributes);
        BindNativeType(cursor, field);
        BindMap(cursor, field);
        BindDefault(context, cursor, field);
        cursor.Close();
    }

    private static void BindMap(AttributeCursor cursor, ScalarField field)
    {
        if (cursor.Single("map") is { } map)
        {
            field.ColumnName = (map.Default("name") as StringExpression)?.Value ?? field.Name;
            map.Close();
        }
    }

    private static void BindDefault(BindingContext context, AttributeCursor cursor, ScalarField field)
    {
        if (cursor.Single("default") is { } attribute)
        {
            field.DefaultSyntax = attribute.Attribute;
            field.Default = DefaultValues.Bind(context, attribute, field);
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
        _ => "",
    };
}
