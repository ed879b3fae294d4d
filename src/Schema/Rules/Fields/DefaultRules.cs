using SchemaFirst.Schema.Diagnostics;

namespace SchemaFirst.Schema.Rules.Fields;

/// <summary>What can be wrong with a default value as written.</summary>
public static class DefaultRules
{
    /// <summary>Default on a field of a composite type.</summary>
    public static readonly RuleInfo DefaultOnCompositeField = new(
        RuleIds.DefaultOnCompositeField, "Default on a field of a composite type", "The field '{1}' holds a composite type and cannot have a default; remove '{0}'", Severity.Error);

    /// <summary>SF1111: default on an unsupported type.</summary>
    public static readonly RuleInfo DefaultOnUnsupported = new(
        RuleIds.DefaultOnUnsupported, "Default on an unsupported type", "The field '{1}' has a type that only the database knows; write its default as dbgenerated(\"…\")", Severity.Error);

    /// <summary>Default is not a value of the enum.</summary>
    public static readonly RuleInfo DefaultNotAnEnumValue = new(
        RuleIds.DefaultNotAnEnumValue, "Default is not a value of the enum", "'{2}' is not a value of the enum '{1}'; use one that it declares", Severity.Error);

    /// <summary>Default of an enum field is not an enum value.</summary>
    public static readonly RuleInfo EnumDefaultExpected = new(
        RuleIds.EnumDefaultExpected, "Default of an enum field is not an enum value", "The field '{1}' needs a value of its enum as default, not {2}", Severity.Error);

    /// <summary>SF1114: default of another type.</summary>
    public static readonly RuleInfo DefaultOfWrongType = new(
        RuleIds.DefaultOfWrongType, "Default of another type", "The field '{1}' needs a {2} as default, not {3}", Severity.Error);

    /// <summary>Default of a list is not a list.</summary>
    public static readonly RuleInfo ListDefaultExpected = new(
        RuleIds.ListDefaultExpected, "Default of a list is not a list", "The field '{1}' is a list; put its default into brackets", Severity.Error);

    /// <summary>Default of a single value is a list.</summary>
    public static readonly RuleInfo SingleDefaultExpected = new(
        RuleIds.SingleDefaultExpected, "Default of a single value is a list", "The field '{1}' holds one value; remove the brackets from its default or make it a list", Severity.Error);

    /// <summary>SF1117: default is neither true nor false.</summary>
    public static readonly RuleInfo BooleanDefaultExpected = new(
        RuleIds.BooleanDefaultExpected, "Default is neither true nor false", "A Boolean's default is true or false, not '{2}'", Severity.Error);

    /// <summary>SF1118: function does not make that type.</summary>
    public static readonly RuleInfo FunctionNotForType = new(
        RuleIds.FunctionNotForType, "Function does not make that type", "The function '{2}' cannot make a value of type {1}; use one that can, or a constant", Severity.Error);

    /// <summary>SF1119: function without parameters.</summary>
    public static readonly RuleInfo FunctionTakesNoArguments = new(
        RuleIds.FunctionTakesNoArguments, "Function without parameters", "The function '{2}' takes no arguments; write '{2}()'", Severity.Error);

    /// <summary>SF1120: function takes one number.</summary>
    public static readonly RuleInfo FunctionTakesOneNumber = new(
        RuleIds.FunctionTakesOneNumber, "Function takes one number", "The function '{2}' takes one whole number, or nothing", Severity.Error);

    /// <summary>Argument of a default function out of range.</summary>
    public static readonly RuleInfo FunctionArgumentOutOfRange = new(
        RuleIds.FunctionArgumentOutOfRange, "Argument of a default function out of range", "The argument of '{2}' must be {3}", Severity.Error);

    /// <summary>SF1122: function takes one text.</summary>
    public static readonly RuleInfo FunctionTakesOneText = new(
        RuleIds.FunctionTakesOneText, "Function takes one text", "The function '{2}' takes one string, or nothing", Severity.Error);

    /// <summary>SF1123: empty database expression.</summary>
    public static readonly RuleInfo FunctionTextIsEmpty = new(
        RuleIds.FunctionTextIsEmpty, "Empty database expression", "The text of '{2}' is empty; write the database's expression or leave the parentheses empty", Severity.Error);

    /// <summary>SF1124: name for an autoincrement default.</summary>
    public static readonly RuleInfo AutoIncrementIsNotNamed = new(
        RuleIds.AutoIncrementIsNotNamed, "Name for an autoincrement default", "A default of autoincrement() has no constraint to name; remove 'map'", Severity.Error);

    /// <summary>SF1125: function not available in composite types.</summary>
    public static readonly RuleInfo FunctionNotInCompositeType = new(
        RuleIds.FunctionNotInCompositeType, "Function not available in composite types", "The function '{2}' cannot be used inside a composite type; use a constant", Severity.Error);

    /// <summary>SF1126: unknown function.</summary>
    public static readonly RuleInfo UnknownDefaultFunction = new(
        RuleIds.UnknownDefaultFunction, "Unknown function", "There is no default function called '{0}'; correct its name", Severity.Error);

    /// <summary>Name for a default in a composite type.</summary>
    public static readonly RuleInfo DefaultNameInCompositeType = new(
        RuleIds.DefaultNameInCompositeType, "Name for a default in a composite type", "A default inside a composite type has no constraint to name; remove 'map'", Severity.Error);
}
