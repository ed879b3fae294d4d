using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace SchemaFirst.Studio.Plans;

/// <summary>SQLite: rows of id, parent, something unused, and words, as in <c>SEARCH users USING INDEX users_email (email=?)</c>. Nothing is measured.</summary>
internal sealed partial class SqlitePlans : PlanReader
{
    protected override string Prefix(bool analyze) => "EXPLAIN QUERY PLAN ";

    protected override PlanNode Read(string sql, IReadOnlyList<JsonNode?[]> rows)
    {
        var root = new PlanNode("QUERY PLAN");
        var byId = new Dictionary<string, PlanNode> { ["0"] = root };
        var tables = Aliases().Matches(sql).ToLookup(static match => match.Groups["alias"].Value, static match => match.Groups["table"].Value);
        foreach (var row in rows)
        {
            // It knows tables by the names that the statement gives them.
            var words = Step().Replace(row[3]?.ToString() ?? "", match => tables[match.Groups["alias"].Value].FirstOrDefault() is { } table ? $"{match.Groups["verb"]} {table} {match.Groups["alias"]}" : match.Value);
            var split = words.IndexOf(" USING ", StringComparison.Ordinal);
            var node = split < 0 ? new PlanNode(words) : new PlanNode(words[..split]) { Detail = words[(split + 1)..] };
            byId[Id(row[0])] = node;
            byId.GetValueOrDefault(Id(row[1]), root).Children.Add(node);
        }

        return root is { Children: [var only] } ? only : root;
    }

    protected override string Text(IReadOnlyList<JsonNode?[]> rows, PlanNode plan)
    {
        var text = new StringBuilder();
        var depths = new Dictionary<string, int> { ["0"] = 0 };
        foreach (var row in rows)
        {
            var depth = depths[Id(row[0])] = depths.GetValueOrDefault(Id(row[1])) + 1;
            text.Append(CultureInfo.InvariantCulture, $"{new string(' ', (depth - 1) * 2)}{row[3]}\n");
        }

        return text.ToString();
    }

    [GeneratedRegex("\"(?<table>[^\"]+)\" AS \"(?<alias>[^\"]+)\"", RegexOptions.CultureInvariant)]
    private static partial Regex Aliases();

    [GeneratedRegex("^(?<verb>SCAN|SEARCH) (?<alias>\\S+)", RegexOptions.CultureInvariant)]
    private static partial Regex Step();

    private static string Id(JsonNode? cell) => cell?.ToJsonString() ?? "0";
}
