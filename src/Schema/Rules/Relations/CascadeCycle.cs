using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Model;

namespace SchemaFirst.Schema.Rules.Relations;

/// <summary>SQL Server refuses actions that could come back to the table where they began, and emulation would not end.</summary>
public static class CascadeCycle
{
    /// <summary>SF1270, "Referential actions in a circle": its severity, and the sentence that a finding is told in.</summary>
    public static readonly RuleInfo Info = new(
        RuleIds.CascadeCycle, "Referential actions in a circle", "The referential actions of '{0}' lead back to '{1}'; set onDelete and onUpdate to NoAction on one of the relations in the circle", Severity.Error);

    internal static void Check(Relation relation, RuleContext context)
    {
        if (context.Cascades.ClosesCycle(relation))
        {
            context.Report(Info, relation.Source.Syntax.Name.Origin, relation.Source.ToString(), relation.Source.Model!.Name);
        }
    }
}
