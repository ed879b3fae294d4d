using System.Text;

namespace SchemaFirst.Schema.Migrations;

/// <summary>Writes a plan as SQL, each step under a comment that names it.</summary>
public static class MigrationScript
{
    /// <summary>The text of a migration that does nothing.</summary>
    public const string EmptyMigration = "-- This is an empty migration.";

    /// <summary>The script; empty when there is nothing to do.</summary>
    public static string Render(MigrationPlan plan)
    {
        var writer = new SqlScriptWriter();
        foreach (var step in plan.Steps)
        {
            writer.BeginStep(plan.Dialect.Renderer.Title(step));
            plan.Dialect.Renderer.Render(step, writer);
        }

        return writer.ToString();
    }

    /// <summary>The script of a migration file: risks in a comment first, and a word where there is nothing to do.</summary>
    public static string RenderFile(MigrationPlan plan)
    {
        if (plan.IsEmpty)
        {
            return EmptyMigration;
        }

        var text = new StringBuilder();
        var risks = plan.Risks.OrderBy(static risk => risk.Blocks).ToList();
        if (risks.Count > 0)
        {
            text.Append("/*\n  Warnings:\n\n");
            foreach (var risk in risks)
            {
                text.Append("  - ").Append(risk.Describe().Replace("*/", "* /")).Append('\n');
            }

            text.Append("\n*/\n");
        }

        return text.Append(Render(plan)).ToString();
    }
}
