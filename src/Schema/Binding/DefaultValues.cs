using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Rules.Fields;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Binding;

/// <summary>Reads <c>@default</c>.</summary>
internal static class DefaultValues
{
    public static void Bind(BindingContext context, ArgumentCursor attribute, ScalarField field)
    {
        if (attribute.Default("value") is not { } value)
        {
            return;
        }

        string? constraintName = null;
        if (field.CompositeType is null)
        {
            constraintName = attribute.OptionalName("map");
        }
        else if (attribute.Optional("map") is not null)
        {
            attribute.Report(DefaultRules.DefaultNameInCompositeType);
        }

        if (Check(context, attribute, field, value, constraintName))
        {
            field.DefaultExpression = value;
            field.Default = value is not FunctionExpression call ? new LiteralDefault(value, constraintName)
                : DefaultFunctions.Find(call.Name.Text) is { } function ? new FunctionDefault(function, call.Arguments, constraintName)
                : null;
        }
    }

    private static bool Check(BindingContext context, ArgumentCursor attribute, ScalarField field, ExpressionSyntax value, string? constraintName)
    {
        if (value is FunctionExpression { Name.Text: "dbgenerated" } generated)
        {
            if (field.CompositeType is null)
            {
                return DefaultFunctions.CheckText(attribute, generated, field);
            }

            attribute.Report(DefaultRules.FunctionNotInCompositeType, field.Name, "dbgenerated");
            return false;
        }

        switch (field.Type)
        {
            case FieldType.Composite:
                attribute.Report(DefaultRules.DefaultOnCompositeField, field.Name);
                return false;
            case FieldType.Enum type:
                return CheckEnum(attribute, field, value, type.Type);
            case FieldType.Scalar scalar when value is FunctionExpression call:
                return DefaultFunctions.Check(context, attribute, field, scalar.Type, call, constraintName is not null);
            case FieldType.Scalar scalar:
                return CheckLiteral(context, attribute, field, scalar.Type, value);
            default:
                attribute.Report(DefaultRules.DefaultOnUnsupported, field.Name);
                return false;
        }
    }

    private static bool CheckEnum(ArgumentCursor attribute, ScalarField field, ExpressionSyntax value, EnumType type)
    {
        if (!field.IsList)
        {
            return CheckEnumValue(attribute, field, value, type);
        }

        if (value is not ArrayExpression array)
        {
            attribute.Report(DefaultRules.EnumDefaultExpected, field.Name, Values.Show(value));
            return false;
        }

        foreach (var element in array.Elements)
        {
            if (!CheckEnumValue(attribute, field, element, type))
            {
                return false;
            }
        }

        return true;
    }

    private static bool CheckEnumValue(ArgumentCursor attribute, ScalarField field, ExpressionSyntax value, EnumType type)
    {
        if (value is not ConstantExpression constant)
        {
            attribute.Report(DefaultRules.EnumDefaultExpected, field.Name, Values.Show(value));
            return false;
        }

        if (type.FindValue(constant.Text) is null)
        {
            attribute.Report(DefaultRules.DefaultNotAnEnumValue, type.Name, constant.Text);
            return false;
        }

        return true;
    }

    private static bool CheckLiteral(BindingContext context, ArgumentCursor attribute, ScalarField field, ScalarType type, ExpressionSyntax value)
    {
        if (!field.IsList)
        {
            if (value is ArrayExpression)
            {
                attribute.Report(DefaultRules.SingleDefaultExpected, field.Name);
                return false;
            }

            return CheckValue(context, attribute, field, type, value);
        }

        if (value is not ArrayExpression array)
        {
            attribute.Report(DefaultRules.ListDefaultExpected, field.Name);
            return false;
        }

        foreach (var element in array.Elements)
        {
            if (!CheckValue(context, attribute, field, type, element))
            {
                return false;
            }
        }

        return true;
    }

    private static bool CheckValue(BindingContext context, ArgumentCursor attribute, ScalarField field, ScalarType type, ExpressionSyntax value)
    {
        if (type == ScalarType.Boolean && value is ConstantExpression constant)
        {
            if (constant.Text is "true" or "false")
            {
                return true;
            }

            context.Report(DefaultRules.BooleanDefaultExpected, value.Origin, attribute.DisplayName, field.Name, constant.Text);
            return false;
        }

        var fits = type switch
        {
            ScalarType.String or ScalarType.Json or ScalarType.Bytes or ScalarType.DateTime => value is StringExpression,
            ScalarType.Int or ScalarType.BigInt or ScalarType.Float => value is NumberExpression,
            ScalarType.Decimal => value is NumberExpression or StringExpression,
            _ => false,
        };
        if (!fits)
        {
            attribute.Report(DefaultRules.DefaultOfWrongType, field.Name, type.ToString(), Values.Show(value));
        }

        return fits;
    }
}
