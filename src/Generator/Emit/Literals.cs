using Microsoft.CodeAnalysis.CSharp;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Generator.Emit;

/// <summary>Writes values as C#.</summary>
internal static class Literals
{
    /// <summary>A string, or <c>null</c>.</summary>
    public static string Of(string? text) => text is null ? "null" : SymbolDisplay.FormatLiteral(text, quote: true);

    /// <summary>A whole number.</summary>
    public static string Of(int value) => value.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>A truth value.</summary>
    public static string Of(bool value) => value ? "true" : "false";

    /// <summary>A list of strings.</summary>
    public static string Of(EquatableArray<string> texts) => $"[{string.Join(", ", texts.Select(static text => Of(text)))}]";

    /// <summary>An expression that may differ by provider: one where all agree, else a switch over <c>provider</c>.</summary>
    public static string PerProvider(EquatableArray<string> providers, IEnumerable<string> expressions)
    {
        var all = expressions.ToList();
        if (all.Count == 0)
        {
            return "null";
        }

        if (all.TrueForAll(expression => expression == all[0]))
        {
            return all[0];
        }

        var text = all[all.Count - 1];
        for (var index = all.Count - 2; index >= 0; index--)
        {
            text = $"provider == global::SchemaFirst.Schema.Model.Provider.{providers[index]} ? {all[index]} : {text}";
        }

        return text;
    }
}
