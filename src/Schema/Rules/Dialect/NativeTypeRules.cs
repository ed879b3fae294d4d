using System.Globalization;
using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Providers;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Rules.Dialect;

/// <summary>A field's native type exists, fits the field, and has arguments the database takes.</summary>
public static class NativeTypeRules
{
    /// <summary>A prefix that is not the datasource's name.</summary>
    public static readonly RuleInfo Prefix = new(
        "SF1501", "Native type of another datasource", "'{0}' is not the datasource's name; write '@{1}.{2}'", Severity.Error);

    /// <summary>A native type that the provider does not have.</summary>
    public static readonly RuleInfo Unknown = new(
        "SF1502", "Unknown native type", "{1} has no native type '{0}'; use one of its own, or none", Severity.Error);

    /// <summary>SF1503: too few or too many arguments.</summary>
    public static readonly RuleInfo ArgumentCount = new(
        "SF1503", "Wrong number of native type arguments", "The native type '{0}' takes {1}, but {2} stand here", Severity.Error);

    /// <summary>A native type that cannot store the field's type.</summary>
    public static readonly RuleInfo FieldType = new(
        "SF1504", "Native type does not fit the field", "The native type '{0}' cannot store '{1}'; declare the field as {2}, or use another native type", Severity.Error);

    /// <summary>An argument that is not a number of the right kind.</summary>
    public static readonly RuleInfo ArgumentKind = new(
        "SF1505", "Native type argument is not a number", "The native type '{0}' takes {1}", Severity.Error);

    /// <summary>SF1506: an argument outside the database's limits.</summary>
    public static readonly RuleInfo ArgumentRange = new(
        "SF1506", "Native type argument out of range", "The argument {1} of the native type '{0}' is out of range; it can be {2}", Severity.Error);

    /// <summary>SF1507: more digits behind the point than altogether.</summary>
    public static readonly RuleInfo ScaleAbovePrecision = new(
        "SF1507", "Scale above precision", "The native type '{0}' has {2} digits behind the point but only {1} altogether; make the scale smaller", Severity.Error);

    /// <summary>A native type wider than a truth value.</summary>
    public static readonly RuleInfo BooleanWidth = new(
        "SF1508", "Native type too wide for Boolean", "Only '{0}({1})' can store 'Boolean'; write that or change the field's type", Severity.Error);

    internal static void Check(ScalarField field, SchemaModel schema, ProviderTraits traits, DiagnosticBag diagnostics)
    {
        if (field.NativeTypeSyntax is not { } syntax || field.Type.AsScalar is not { } scalar)
        {
            return;
        }

        var text = syntax.Name.Text;
        var dot = text.IndexOf('.');
        var prefix = text.Substring(0, Math.Max(dot, 0));
        var name = text.Substring(dot + 1);
        if (syntax.Provider is null && schema.Datasource is { } datasource && datasource.Name != prefix)
        {
            diagnostics.Report(Prefix, syntax.Origin, prefix, datasource.Name, name);
        }

        if (traits.NativeTypes.Find(name) is not { } type)
        {
            diagnostics.Report(Unknown, syntax.Origin, name, traits.DisplayName);
        }
        else if (syntax.Arguments.Count > type.MaximumArguments || (type.Arity == NativeTypeArity.One && syntax.Arguments.Count == 0))
        {
            diagnostics.Report(ArgumentCount, syntax.Origin, name, Takes(type), Number(syntax.Arguments.Count));
        }
        else if (!type.Fits(scalar))
        {
            diagnostics.Report(FieldType, syntax.Origin, name, scalar.ToString(), string.Join(" or ", type.ScalarTypes.Select(static fitting => $"'{fitting}'")));
        }
        else
        {
            CheckArguments(type, syntax, scalar, diagnostics);
        }
    }

    /// <summary>The native type as written, if the provider can make out which one it is; whether it fits the field is another question.</summary>
    internal static NativeType? Readable(ScalarField field, ProviderTraits traits)
    {
        if (!field.HasExplicitNativeType || field.NativeType is not { } native || traits.NativeTypes.Find(native.Name) is not { } type)
        {
            return null;
        }

        var arguments = field.NativeTypeSyntax!.Arguments;
        if (arguments.Count == 0)
        {
            return type.Arity == NativeTypeArity.One ? null : native;
        }

        var count = arguments.Count <= type.MaximumArguments && (type.Arity != NativeTypeArity.OptionalTwo || arguments.Count == 2);
        return count && arguments.All(argument => IsWhole(argument.Value) || (type.Arity == NativeTypeArity.OptionalOneOrMax && IsMax(argument.Value))) ? native : null;
    }

    private static bool IsWhole(ExpressionSyntax? value) => value is NumberExpression number && uint.TryParse(number.Text, NumberStyles.None, CultureInfo.InvariantCulture, out _);

    private static bool IsMax(ExpressionSyntax? value) => value is ConstantExpression { Text: "Max" or "max" };

    private static void CheckArguments(NativeTypeInfo type, AttributeSyntax syntax, ScalarType scalar, DiagnosticBag diagnostics)
    {
        if (syntax.Arguments.Count == 0)
        {
            return;
        }

        if (type.Arity == NativeTypeArity.OptionalOneOrMax && IsMax(syntax.Arguments[0].Value))
        {
            return;
        }

        var values = new uint[syntax.Arguments.Count];
        for (var index = 0; index < values.Length; index++)
        {
            if (syntax.Arguments[index].Value is not NumberExpression number
                || !uint.TryParse(number.Text, NumberStyles.None, CultureInfo.InvariantCulture, out values[index]))
            {
                diagnostics.Report(ArgumentKind, syntax.Origin, type.Name, Takes(type));
                return;
            }
        }

        if (type.Arity == NativeTypeArity.OptionalTwo && values.Length != 2)
        {
            diagnostics.Report(ArgumentKind, syntax.Origin, type.Name, Takes(type));
            return;
        }

        if (values.Length == 2 && values[1] > values[0])
        {
            diagnostics.Report(ScaleAbovePrecision, syntax.Origin, type.Name, Number(values[0]), Number(values[1]));
            return;
        }

        for (var index = 0; index < values.Length && index < type.Ranges.Count; index++)
        {
            if (!type.Ranges[index].Contains(values[index]))
            {
                diagnostics.Report(ArgumentRange, syntax.Origin, type.Name, Number(values[index]), Limits(type.Ranges[index]));
                return;
            }
        }

        if (scalar == ScalarType.Boolean && type.BooleanMaximum is { } maximum && values[0] > maximum)
        {
            diagnostics.Report(BooleanWidth, syntax.Origin, type.Name, Number(maximum));
        }
    }

    private static string Takes(NativeTypeInfo type) => type.Arity switch
    {
        NativeTypeArity.None => "no argument",
        NativeTypeArity.One => "one whole number from 0",
        NativeTypeArity.OptionalOne => "one whole number from 0, or no argument",
        NativeTypeArity.OptionalOneOrMax => "one whole number from 0, the word Max, or no argument",
        _ => "two whole numbers from 0, or no argument",
    };

    private static string Limits(ArgumentRange range) =>
        range.Maximum == uint.MaxValue ? $"{Number(range.Minimum)} or more" : $"{Number(range.Minimum)} to {Number(range.Maximum)}";

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}
