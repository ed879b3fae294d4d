using System.Globalization;
using System.Text.RegularExpressions;
using SchemaFirst.Schema.Diagnostics;

namespace SchemaFirst.Schema.CSharp;

/// <summary>
/// The rules speak the schema language (<c>@@index</c>, "field", <c>'references'</c>); under C# they are told in its words
/// (<c>[Index]</c>, "property", <c>'References'</c>). One table for all rules, applied to the message before names are put in.
/// </summary>
public static class CSharpWords
{
    private static readonly Regex Attribute = new(@"@@?([a-z]\w*)\b(?!\.)", RegexOptions.CultureInvariant);

    private static readonly Regex Argument = new(
        "'(clustered|extensions|fields|length|map|name|ops|previewFeatures|references|relationMode|schemas|sort|type|where)'", RegexOptions.CultureInvariant);

    private static readonly Regex Function = new(@"\b(autoincrement|dbgenerated|now|uuid|cuid|ulid|nanoid|auto|sequence)\((.*?)\)", RegexOptions.CultureInvariant);

    private static readonly Regex Field = new(@"\b([Ff])ield(s?)\b", RegexOptions.CultureInvariant);

    /// <summary>A rule's message as it is told in C#, with <c>{0}</c>… for names.</summary>
    public static string Of(RuleInfo rule) => IsOfTheLanguage(rule) ? Translate(rule.Message) : rule.Message;

    /// <summary>A finding's message as it is told in C#.</summary>
    public static string Of(SchemaDiagnostic finding) => string.Format(CultureInfo.InvariantCulture, Of(finding.Rule), finding.Arguments.Cast<object>().ToArray());

    // The others were written for C# from the first.
    private static bool IsOfTheLanguage(RuleInfo rule) => rule.Id.StartsWith("SF1", StringComparison.Ordinal) && CSharpForms.ReasonWithout(rule.Id) is null;

    private static string Translate(string message)
    {
        var text = Argument.Replace(message, static found => $"'{Pascal(found.Groups[1].Value)}'");
        text = Field.Replace(text, static found => (found.Groups[1].Value == "F" ? "Propert" : "propert") + (found.Groups[2].Length > 0 ? "ies" : "y"));
        text = Function.Replace(text, static found => $"[{Named(found.Groups[1].Value)}{(found.Groups[2].Length > 0 ? $"({found.Groups[2].Value})" : "")}]");
        return Attribute.Replace(text, static found => found.Groups[1].Value == "db" ? found.Value : $"[{Named(found.Groups[1].Value)}]");
    }

    private static string Named(string word) => word switch
    {
        "fulltext" => "FullText",
        "autoincrement" => "AutoIncrement",
        "dbgenerated" => "DbGenerated",
        "nanoid" => "NanoId",
        _ => Pascal(word),
    };

    private static string Pascal(string word) => char.ToUpperInvariant(word[0]) + word.Substring(1);
}
