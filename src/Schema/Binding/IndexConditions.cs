using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Rules.Keys;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Binding;

using Model = SchemaFirst.Schema.Model.Model;

/// <summary>Reads a partial index's <c>where</c>.</summary>
internal static class IndexConditions
{
    /// <summary>The condition; null without one, or when it is broken, which has been reported then.</summary>
    public static ExpressionSyntax? Bind(BindingContext context, ArgumentCursor attribute, Model model)
    {
        switch (attribute.Optional("where"))
        {
            case null:
                return null;
            case ObjectExpression condition:
                return CheckObject(attribute, condition, model) ? condition : null;
            case FunctionExpression { Name.Text: "raw" } call:
                return CheckRaw(attribute, call) ? call : null;
            case FunctionExpression:
                attribute.Report(KeyAttributeRules.WhereNeedsRawOrObject);
                return null;
            case { } other:
                Values.ReportKind(context, other, "raw(…)");
                attribute.Report(KeyAttributeRules.WhereNeedsRawOrObject);
                return null;
        }
    }

    private static bool CheckRaw(ArgumentCursor attribute, FunctionExpression call)
    {
        if (call.Arguments.Count != 1 || call.Arguments[0].Value is not StringExpression text)
        {
            attribute.Report(KeyAttributeRules.WhereNeedsRawText);
            return false;
        }

        if (text.Value.Length == 0)
        {
            attribute.Report(KeyAttributeRules.WhereIsEmpty);
            return false;
        }

        return true;
    }

    private static bool CheckObject(ArgumentCursor attribute, ObjectExpression condition, Model model)
    {
        if (condition.Members.Count == 0)
        {
            attribute.Report(KeyAttributeRules.WhereIsEmpty);
            return false;
        }

        foreach (var member in condition.Members)
        {
            if (!CheckMember(attribute, member, model))
            {
                return false;
            }
        }

        return true;
    }

    private static bool CheckMember(ArgumentCursor attribute, ObjectMember member, Model model)
    {
        switch (model.FindField(member.Key.Text))
        {
            case null:
                attribute.Report(KeyAttributeRules.WhereFieldUnknown, model.Name, member.Key.Text);
                return false;
            case RelationField:
                attribute.Report(KeyAttributeRules.WhereFieldIsRelation, model.Name, member.Key.Text);
                return false;
            case ScalarField field when member.Value is ObjectExpression negation:
                return CheckNegation(attribute, negation, field);
            case ScalarField field:
                return CheckValue(attribute, member.Value, field);
            default:
                return true;
        }
    }

    private static bool CheckNegation(ArgumentCursor attribute, ObjectExpression negation, ScalarField field)
    {
        if (negation.Members.Count == 0)
        {
            attribute.Report(KeyAttributeRules.WhereIsEmpty);
            return false;
        }

        foreach (var member in negation.Members)
        {
            if (member.Key.Text != "not")
            {
                attribute.Report(KeyAttributeRules.WhereKeyUnknown, field.Name, member.Key.Text);
                return false;
            }

            if (!CheckValue(attribute, member.Value, field))
            {
                return false;
            }
        }

        return true;
    }

    private static bool CheckValue(ArgumentCursor attribute, ExpressionSyntax value, ScalarField field)
    {
        if (value is ConstantExpression { Text: "null" })
        {
            return true;
        }

        if (value is not (StringExpression or NumberExpression or ConstantExpression { Text: "true" or "false" }))
        {
            attribute.Report(KeyAttributeRules.WhereValueUnknown, field.Name, Values.Show(value).Trim('\''));
            return false;
        }

        var fits = field.Type switch
        {
            FieldType.Scalar { Type: ScalarType.Boolean } => value is ConstantExpression,
            FieldType.Scalar { Type: ScalarType.Int or ScalarType.BigInt or ScalarType.Float or ScalarType.Decimal } => value is NumberExpression,
            FieldType.Scalar { Type: ScalarType.String or ScalarType.DateTime } or FieldType.Enum => value is StringExpression,
            FieldType.Scalar => false,
            _ => true,
        };
        if (!fits)
        {
            attribute.Report(KeyAttributeRules.WhereValueOfWrongType, field.Model!.Name, field.Name, field.Syntax.Type.Name);
        }

        return fits;
    }
}
