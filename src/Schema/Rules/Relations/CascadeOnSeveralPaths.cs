using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Model;

namespace SchemaFirst.Schema.Rules.Relations;

/// <summary>SQL Server refuses actions that could reach one table on two paths.</summary>
public static class CascadeOnSeveralPaths
{
    /// <summary>SF1271, "Referential actions on several paths": its severity, and the sentence that a finding is told in.</summary>
    public static readonly RuleInfo Info = new(
        RuleIds.CascadeOnSeveralPaths, "Referential actions on several paths", "The referential actions of '{0}' reach {1} on more than one path; set onDelete and onUpdate to NoAction on one of them", Severity.Error);

    internal static void Check(Relation relation, RuleContext context)
    {
        var models = context.Cascades.ReachedTwice(relation);
        if (models.Count > 0)
        {
            context.Report(Info, relation.Source.Syntax.Name.Origin, relation.Source.ToString(), NameList.Of([.. models.Select(static model => model.Name)]));
        }
    }
}
