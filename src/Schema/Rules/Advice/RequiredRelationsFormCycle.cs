using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Model;

namespace SchemaFirst.Schema.Rules.Advice;

using Model = SchemaFirst.Schema.Model.Model;

/// <summary>
/// Where each row of a circle of tables needs a row of the next, no first row can ever be inserted: databases check a foreign key at the end
/// of each statement. A required relation of a model with itself is none of this; such a row may refer to itself.
/// </summary>
public static class RequiredRelationsFormCycle
{
    /// <summary>SF1907, "Required relations in a circle": its severity, and the sentence that a finding is told in.</summary>
    public static readonly RuleInfo Info = RuleInfo.Advice(
        RuleIds.RequiredRelationsFormCycle,
        "Required relations in a circle",
        "No row of {1} can be inserted first, because each requires one of the next; make '{0}' and its foreign key optional");

    internal static void Check(AdviceContext context)
    {
        if (!context.HasForeignKeys)
        {
            return;
        }

        var required = new Dictionary<Model, List<Relation>>();
        foreach (var relation in context.ForeignKeys())
        {
            if (!relation.IsSelfRelation && relation.Source.Fields.All(static field => field.IsRequired && !IsFilled(field)))
            {
                if (!required.TryGetValue(relation.Source.Model!, out var list))
                {
                    required[relation.Source.Model!] = list = [];
                }

                list.Add(relation);
            }
        }

        var finished = new HashSet<Model>();
        foreach (var model in context.Schema.Models)
        {
            if (required.ContainsKey(model) && !finished.Contains(model))
            {
                Walk(model, required, finished, context);
            }
        }
    }

    // A default says which row is meant when none is named, so somebody must have made that one by other means.
    private static bool IsFilled(ScalarField field) => field.Default is FunctionDefault { Function: DefaultFunction.DbGenerated };

    // Depth first, without recursion: a relation that leads back onto the path closes a circle, and every circle has one that does.
    private static void Walk(Model start, Dictionary<Model, List<Relation>> required, HashSet<Model> finished, AdviceContext context)
    {
        var path = new List<(Model Model, int Next)> { (start, 0) };
        var onPath = new HashSet<Model> { start };
        while (path.Count > 0)
        {
            var (model, next) = path[path.Count - 1];
            if (!required.TryGetValue(model, out var relations) || next == relations.Count)
            {
                path.RemoveAt(path.Count - 1);
                onPath.Remove(model);
                finished.Add(model);
                continue;
            }

            path[path.Count - 1] = (model, next + 1);
            var target = relations[next].Target.Model!;
            if (onPath.Contains(target))
            {
                var circle = path.Select(static step => step.Model).SkipWhile(step => !ReferenceEquals(step, target)).Select(static step => step.Name).ToList();
                context.Report(Info, relations[next].Source.Syntax.Name.Origin, relations[next].Source.Name, NameList.Of(circle));
            }
            else if (!finished.Contains(target))
            {
                path.Add((target, 0));
                onPath.Add(target);
            }
        }
    }
}
