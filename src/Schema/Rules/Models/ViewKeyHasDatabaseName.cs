using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Model;

namespace SchemaFirst.Schema.Rules.Models;

using Model = SchemaFirst.Schema.Model.Model;

/// <summary>No index stands behind a view's unique key, so that there is nothing to name.</summary>
public static class ViewKeyHasDatabaseName
{
    /// <summary>SF1015, "Database name for a unique key of a view": its severity, and the sentence that a finding is told in.</summary>
    public static readonly RuleInfo Info = new(
        RuleIds.ViewKeyHasDatabaseName, "Database name for a unique key of a view", "A unique key of the view '{0}' exists for the client only and has no database name; remove 'map'", Severity.Error);

    internal static void Check(Model model, RuleContext context)
    {
        foreach (var index in model.Indexes)
        {
            if (index.ExplicitDatabaseName is not null)
            {
                context.Report(Info, index.Syntax.Origin, model.Name);
            }
        }
    }
}
