using System.Runtime.CompilerServices;
using SchemaFirst.Schema.Binding;
using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Rules.Advice;
using SchemaFirst.Schema.Text;

namespace SchemaFirst.Schema.Tests.Rules;

/// <summary>
/// A schema that breaks one rule, the places marked by <c>[|…|]</c>, and its clean twin below. A first line <c>// also SFxxxx</c> names a
/// rule that cannot be kept while this one is broken.
/// </summary>
internal sealed record RuleCase(string Id, string Bad, string Good, IReadOnlyList<(int Start, int End)> Places, IReadOnlyList<string> Also)
{
    private const string Divider = "\n// ---- clean\n\n";

    public static string Folder([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "Cases");

    public static RuleCase Read(string id)
    {
        var parts = File.ReadAllText(Path.Combine(Folder(), id + ".prisma")).Split(Divider);
        Assert.Equal(2, parts.Length);
        var places = new List<(int Start, int End)>();
        var bad = parts[0];
        for (var start = bad.IndexOf("[|", StringComparison.Ordinal); start >= 0; start = bad.IndexOf("[|", StringComparison.Ordinal))
        {
            bad = bad.Remove(start, 2);
            var end = bad.IndexOf("|]", start, StringComparison.Ordinal);
            bad = bad.Remove(end, 2);
            places.Add((start, end));
        }

        var also = bad.StartsWith("// also ", StringComparison.Ordinal) ? bad[8..bad.IndexOf('\n', StringComparison.Ordinal)].Split(' ') : [];
        return new RuleCase(id, bad, parts[1], places, also);
    }

    /// <summary>What the rules of the schema language find in a text, and the advice if asked for.</summary>
    public static IReadOnlyList<SchemaDiagnostic> Judge(string text, bool withAdvice = false)
    {
        var diagnostics = new DiagnosticBag();
        var schema = SchemaBinder.Bind(SchemaParser.Parse(text, null, diagnostics), diagnostics);
        if (withAdvice && !diagnostics.HasErrors)
        {
            SchemaAdvisor.Advise(schema, diagnostics);
        }

        return diagnostics.Items;
    }
}
