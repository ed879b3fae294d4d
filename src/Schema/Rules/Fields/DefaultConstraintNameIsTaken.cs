using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Rules.Fields;

/// <summary>Some databases name default constraints, in one namespace with others.</summary>
public static class DefaultConstraintNameIsTaken
{
    /// <summary>SF1141, "Default constraint with a taken name": its severity, and the sentence that a finding is told in.</summary>
    public static readonly RuleInfo Info = new(
        RuleIds.DefaultConstraintNameIsTaken, "Default constraint with a taken name", "The constraint name '{0}' is used twice; give the default another name with 'map'", Severity.Error);

    internal static void Check(ScalarField field, RuleContext context)
    {
        if (!context.Constraints.HasViolations || field.DefaultSyntax is null || field.DefaultExpression is null)
        {
            return;
        }

        var name = context.Constraints.DefaultName(field);
        for (var violations = context.Constraints.CountDefaultViolations(field, name); violations > 0; violations--)
        {
            context.Report(Info, field.DefaultSyntax.Argument("map")?.Origin ?? field.Syntax.Name.Origin, name);
        }
    }
}
