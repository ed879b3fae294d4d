using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Model;

namespace SchemaFirst.Schema.Rules.Models;

using Model = SchemaFirst.Schema.Model.Model;

/// <summary>Two models of one database schema cannot be the same table.</summary>
public static class TableNameIsTaken
{
    /// <summary>SF1011, "Two tables of one name": its severity, and the sentence that a finding is told in.</summary>
    public static readonly RuleInfo Info = new(
        RuleIds.TableNameIsTaken, "Two tables of one name", "The table name '{0}' is used by '{1}' as well; map one of them to another name", Severity.Error);

    internal static void Check(RuleContext context)
    {
        var owners = new Dictionary<(string?, string), Model>();
        foreach (var model in context.ModelsThenViews())
        {
            var key = (model.Schema, model.DatabaseName);
            if (owners.TryGetValue(key, out var other))
            {
                // One of them carries a @@map, or their names would clash already; that is the place to mend it.
                var place = model.MapSyntax ?? other.MapSyntax;
                context.Report(Info, place?.Origin ?? model.Syntax.Name.Origin, model.DatabaseName, model.MapSyntax is not null ? other.Name : model.Name);
            }

            owners[key] = model;
        }
    }
}
