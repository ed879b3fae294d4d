using System.Text;
using SchemaFirst.Schema.Migrations;

namespace SchemaFirst.Cli.Output;

/// <summary>Tells people what a plan does: one line per step, then what may go wrong.</summary>
internal static class PlanSummary
{
    public static string Describe(MigrationPlan plan)
    {
        if (plan.IsEmpty)
        {
            return "No difference.\n";
        }

        var text = new StringBuilder();
        foreach (var step in plan.Steps)
        {
            var writer = new SqlScriptWriter();
            plan.Dialect.Renderer.Render(step, writer);
            text.Append(plan.Dialect.Renderer.Title(step).PadRight(16)).Append(FirstStatement(writer.ToString())).Append('\n');
        }

        foreach (var risk in plan.Risks)
        {
            text.Append(risk.Blocks ? "blocks  " : "risk    ").Append(risk.Describe()).Append('\n');
        }

        return text.ToString();
    }

    private static string FirstStatement(string sql) =>
        sql.Split('\n').First(static line => line.Length > 0 && !line.StartsWith("--", StringComparison.Ordinal)).TrimEnd('(', ' ', ';');
}
