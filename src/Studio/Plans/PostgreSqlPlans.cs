using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace SchemaFirst.Studio.Plans;

/// <summary>PostgreSQL: one JSON document of nested plans.</summary>
internal sealed class PostgreSqlPlans : PlanReader
{
    // What tells steps of one kind apart, in the order in which it is read best.
    private static readonly string[] Details =
        ["Index Cond", "Recheck Cond", "Hash Cond", "Merge Cond", "Join Filter", "Filter", "Sort Key", "Group Key", "Presorted Key", "Cache Key", "Sort Method", "Rows Removed by Filter"];

    protected override string Prefix(bool analyze) => analyze ? "EXPLAIN (FORMAT JSON, ANALYZE, BUFFERS) " : "EXPLAIN (FORMAT JSON) ";

    protected override PlanNode Read(string sql, IReadOnlyList<JsonNode?[]> rows) => Read(Document(rows)?["Plan"] as JsonObject ?? []);

    protected override string Text(IReadOnlyList<JsonNode?[]> rows, PlanNode plan)
    {
        var text = new StringBuilder();
        Write(text, plan, 0);
        if (Document(rows) is { } document && document["Execution Time"] is { } took)
        {
            text.Append(CultureInfo.InvariantCulture, $"Planning time: {document["Planning Time"]} ms\nExecution time: {took} ms\n");
        }

        return text.ToString();
    }

    // The document is one cell, or a list of lines where the driver gave it so.
    private static JsonNode? Document(IReadOnlyList<JsonNode?[]> rows) =>
        JsonNode.Parse(string.Concat(rows.Select(static row => row[0] is JsonValue value && value.TryGetValue<string>(out var text) ? text : row[0]?.ToJsonString())))?[0];

    private static PlanNode Read(JsonObject plan)
    {
        var measured = plan["Actual Rows"] is not null;
        var loops = Number(plan["Actual Loops"]) ?? 1;
        return new PlanNode(Label(plan))
        {
            Detail = string.Join("; ", Details.Where(name => plan[name] is not null).Select(name => $"{name}: {Words(plan[name]!)}")) is { Length: > 0 } detail ? detail : null,
            Rows = Number(plan[measured ? "Actual Rows" : "Plan Rows"]),
            Cost = Number(plan["Total Cost"]),
            Milliseconds = measured && Number(plan["Actual Total Time"]) is { } time ? Math.Round(time * loops, 3) : null,
            Children = plan["Plans"] is JsonArray children ? [.. children.OfType<JsonObject>().Select(Read)] : [],
        };
    }

    private static string Label(JsonObject plan)
    {
        var label = new StringBuilder();
        if (plan["Join Type"] is { } join && join.ToString() != "Inner")
        {
            label.Append(join).Append(' ');
        }

        label.Append(plan["Node Type"]?.ToString() ?? "Plan");
        if (plan["Index Name"] is { } index)
        {
            label.Append(" using ").Append(index);
        }

        if (plan["Relation Name"] is { } relation)
        {
            label.Append(" on ").Append(relation);
            if (plan["Alias"]?.ToString() is { } alias && alias != relation.ToString())
            {
                label.Append(' ').Append(alias);
            }
        }

        return label.ToString();
    }

    private static void Write(StringBuilder text, PlanNode node, int depth)
    {
        text.Append(' ', depth * 2).Append(node.Label);
        if (node.Cost is { } cost)
        {
            text.Append(CultureInfo.InvariantCulture, $"  (cost {cost}, rows {node.Rows}");
            text.Append(node.Milliseconds is { } time ? string.Create(CultureInfo.InvariantCulture, $", {time} ms)") : ")");
        }

        text.Append('\n');
        if (node.Detail is { } detail)
        {
            text.Append(' ', (depth * 2) + 2).Append(detail).Append('\n');
        }

        node.Children.ForEach(child => Write(text, child, depth + 1));
    }

    private static string Words(JsonNode value) => value is JsonArray list ? string.Join(", ", list.Select(static item => item?.ToString())) : value.ToString();

    private static double? Number(JsonNode? value) => value is JsonValue number && number.TryGetValue<double>(out var found) ? found : null;
}
