using System.Globalization;
using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Rules.Fields;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Binding;

/// <summary>The functions of <c>@default</c>: which types they make, and what they take.</summary>
internal static class DefaultFunctions
{
    public static DefaultFunction? Find(string name) => name switch
    {
        "autoincrement" => DefaultFunction.AutoIncrement,
        "now" => DefaultFunction.Now,
        "uuid" => DefaultFunction.Uuid,
        "cuid" => DefaultFunction.Cuid,
        "ulid" => DefaultFunction.Ulid,
        "nanoid" => DefaultFunction.NanoId,
        "dbgenerated" => DefaultFunction.DbGenerated,
        "sequence" => DefaultFunction.Sequence,
        "auto" => DefaultFunction.Auto,
        _ => null,
    };

    /// <summary>True when the call can be the field's default; false after reporting why not.</summary>
    public static bool Check(BindingContext context, ArgumentCursor attribute, ScalarField field, ScalarType type, FunctionExpression call, bool isNamed)
    {
        var name = call.Name.Text;
        var function = Find(name);
        if (field.CompositeType is not null && function is (DefaultFunction.AutoIncrement or DefaultFunction.Auto))
        {
            attribute.Report(DefaultRules.FunctionNotInCompositeType, field.Name, name);
            return false;
        }

        if (function == DefaultFunction.AutoIncrement && isNamed)
        {
            attribute.Report(DefaultRules.AutoIncrementIsNotNamed);
            return false;
        }

        switch (function)
        {
            case null or DefaultFunction.Sequence:
                // Whether the provider knows it is a rule's question; inside composite types no provider does.
                if (field.CompositeType is not null)
                {
                    context.Report(DefaultRules.UnknownDefaultFunction, call.Origin, name);
                    return false;
                }

                return true;
            case DefaultFunction.AutoIncrement when type is ScalarType.Int or ScalarType.BigInt:
            case DefaultFunction.Now when type == ScalarType.DateTime:
            case DefaultFunction.Ulid when type == ScalarType.String:
            case DefaultFunction.Auto:
                if (call.Arguments.Count > 0)
                {
                    attribute.Report(DefaultRules.FunctionTakesNoArguments, field.Name, name);
                }

                return call.Arguments.Count == 0;
            case DefaultFunction.Uuid when type == ScalarType.String:
                return CheckNumber(attribute, call, field, static number => number is 4 or 7, "4 or 7");
            case DefaultFunction.Cuid when type == ScalarType.String:
                return CheckNumber(attribute, call, field, static number => number is 1 or 2, "1 or 2");
            case DefaultFunction.NanoId when type == ScalarType.String:
                return CheckNumber(attribute, call, field, static number => number is >= 2 and <= 255, "between 2 and 255");
            default:
                attribute.Report(DefaultRules.FunctionNotForType, type.ToString(), name);
                return false;
        }
    }

    /// <summary>Checks <c>dbgenerated</c>, which takes one text or nothing.</summary>
    public static bool CheckText(ArgumentCursor attribute, FunctionExpression call, ScalarField field)
    {
        // Several arguments are one fault, and a first one of another kind is one more.
        if (call.Arguments.Count > 1)
        {
            attribute.Report(DefaultRules.FunctionTakesOneText, field.Name, call.Name.Text);
        }

        switch (call.Arguments.Count == 0 ? null : call.Arguments[0].Value)
        {
            case null:
                return true;
            case StringExpression { Value.Length: 0 }:
                attribute.Report(DefaultRules.FunctionTextIsEmpty, field.Name, call.Name.Text);
                return false;
            case StringExpression:
                return true;
            default:
                attribute.Report(DefaultRules.FunctionTakesOneText, field.Name, call.Name.Text);
                return false;
        }
    }

    private static bool CheckNumber(ArgumentCursor attribute, FunctionExpression call, ScalarField field, Func<int, bool> allows, string allowed)
    {
        if (call.Arguments.Count > 1)
        {
            attribute.Report(DefaultRules.FunctionTakesOneNumber, field.Name, call.Name.Text);
        }

        switch (call.Arguments.Count == 0 ? null : call.Arguments[0].Value)
        {
            case null:
                return true;
            case NumberExpression number:
                if (int.TryParse(number.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) && allows(value))
                {
                    return true;
                }

                attribute.Report(DefaultRules.FunctionArgumentOutOfRange, field.Name, call.Name.Text, allowed);
                return false;
            default:
                attribute.Report(DefaultRules.FunctionTakesOneNumber, field.Name, call.Name.Text);
                return false;
        }
    }
}
