using System.Text.Json;
using SchemaFirst.Schema.Binding;
using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Text;

namespace SchemaFirst.Conformance.Schemas;

/// <summary>Whether a schema is accepted, and where its findings stand.</summary>
internal static class DiagnosticChecks
{
    public static string? Valid(SchemaCase test)
    {
        var diagnostics = Judge(test.Text);
        var accepted = !diagnostics.HasErrors;
        return accepted == test.Valid ? null : accepted
            ? $"accepted, expected: {Describe(test.Expected)}"
            : $"refused: {string.Join(" | ", diagnostics.Items.Where(item => item.Severity == Severity.Error).Select(item => $"{item.Rule.Id} {item.Message}"))}";
    }

    public static string? Places(SchemaCase test)
    {
        var lines = new LineIndex(test.Text);
        var expected = test.Expected.GetProperty("diagnostics").EnumerateArray().Select(item => new Place(
            item.GetProperty("severity").GetString() == "error",
            item.GetProperty("start").GetProperty("line").GetInt32(),
            lines.Offset(item.GetProperty("start")),
            lines.Offset(item.GetProperty("end")),
            item.GetProperty("message").GetString()!)).ToList();
        var actual = Judge(test.Text).Items.Select(item => new Place(
            item.Severity == Severity.Error, lines.Line(item.Origin.Start), item.Origin.Start, item.Origin.End, item.Rule.Id + " " + item.Message)).ToList();

        var pairs = new PlaceMatching(expected.Count, actual.Count, (left, right) =>
            expected[left].Error == actual[right].Error && expected[left].Line == actual[right].Line && expected[left].Overlaps(actual[right]));
        expected = [.. expected.Where((_, index) => !pairs.IsLeftMatched(index))];
        actual = [.. actual.Where((_, index) => !pairs.IsRightMatched(index))];
        return expected.Count + actual.Count == 0 ? null :
            $"missing [{string.Join(" | ", expected.Select(place => $"{place.Line}: {place.Text}"))}] extra [{string.Join(" | ", actual.Select(place => $"{place.Line}: {place.Text}"))}]";
    }

    private static DiagnosticBag Judge(string text)
    {
        var diagnostics = new DiagnosticBag();
        SchemaBinder.Bind(SchemaParser.Parse(text, null, diagnostics), diagnostics);
        return diagnostics;
    }

    private static string Describe(JsonElement expected) =>
        string.Join(" | ", expected.GetProperty("diagnostics").EnumerateArray().Select(item => item.GetProperty("message").GetString()));

    private sealed record Place(bool Error, int Line, int Start, int End, string Text)
    {
        public bool Overlaps(Place other) => Start <= other.End && other.Start <= End;
    }
}
