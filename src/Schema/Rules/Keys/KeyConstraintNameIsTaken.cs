using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Providers;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Rules.Keys;

/// <summary>Databases refuse two keys or indexes of one name, each in its own namespaces.</summary>
public static class KeyConstraintNameIsTaken
{
    /// <summary>SF1341, "Key or index with a taken name": its severity, and the sentence that a finding is told in.</summary>
    public static readonly RuleInfo Info = new(
        RuleIds.KeyConstraintNameIsTaken, "Key or index with a taken name", "The constraint name '{0}' is used twice{1}; choose another name with 'map'", Severity.Error);

    internal static void Check(Index index, RuleContext context)
    {
        if (!context.Constraints.HasViolations || context.Constraints.KeyName(index) is not { } name)
        {
            return;
        }

        foreach (var scope in context.Constraints.KeyViolations(index, name))
        {
            var place = index.Syntax.Argument("map") ?? (index.Kind == IndexKind.PrimaryKey ? null : index.Syntax.Argument("name"));
            context.Report(Info, place?.Origin ?? index.Syntax.Origin, name, scope < ConstraintScope.ModelKeyIndex ? " in the database schema" : $" in '{index.Model.Name}'");
        }
    }
}
