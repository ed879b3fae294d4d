using System.Globalization;
using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Providers;

namespace SchemaFirst.Schema.Rules.Dialect;

/// <summary><c>Unsupported("…")</c> is for types the schema has no word for.</summary>
public static class UnsupportedIsSupported
{
    /// <summary>SF1509: what is known of the rule.</summary>
    public static readonly RuleInfo Info = new(
        "SF1509", "Unsupported type has a native type", "'{0}' is a native type of {1}; write '{2}' as the field's type and '@db.{0}' behind it", Severity.Error);

    internal static void Check(ScalarField field, ProviderTraits traits, DiagnosticBag diagnostics)
    {
        if (field.Type is not FieldType.Unsupported { DatabaseType: var text })
        {
            return;
        }

        var open = text.IndexOf('(');
        var name = (open < 0 ? text : text.Substring(0, open)).Trim();
        if (traits.NativeTypes.Find(name) is { } type && AreArguments(type, Arguments(text, open)))
        {
            diagnostics.Report(Info, field.Syntax.Origin, text.Trim(), traits.DisplayName, type.ScalarTypes[0].ToString());
        }
    }

    /// <summary>What stands between the parentheses, split at commas; whatever follows them is not looked at.</summary>
    private static string[] Arguments(string text, int open)
    {
        if (open < 0)
        {
            return [];
        }

        var close = text.IndexOf(')', open);
        var inside = close < 0 ? text.Substring(open + 1) : text.Substring(open + 1, close - open - 1);
        return inside.Split(',');
    }

    private static bool AreArguments(NativeTypeInfo type, string[] arguments) => type.Arity switch
    {
        NativeTypeArity.None => true,
        NativeTypeArity.One => arguments.Length == 1 && IsNumber(arguments[0]),
        NativeTypeArity.OptionalOne => arguments.Length == 0 || (arguments.Length == 1 && IsNumber(arguments[0])),
        NativeTypeArity.OptionalOneOrMax => arguments.Length == 0 || (arguments.Length == 1 && (arguments[0].Trim() is "Max" or "max" || IsNumber(arguments[0]))),
        _ => arguments.Length == 0 || (arguments.Length == 2 && IsNumber(arguments[0]) && IsNumber(arguments[1])),
    };

    private static bool IsNumber(string text) => uint.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out _);
}
