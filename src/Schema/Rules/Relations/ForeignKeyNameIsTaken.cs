using SchemaFirst.Schema.Binding;
using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Rules.Relations;

/// <summary>Databases refuse two constraints of one name, each in its own namespaces.</summary>
public static class ForeignKeyNameIsTaken
{
    /// <summary>SF1225, "Foreign key with a taken name": its severity, and the sentence that a finding is told in.</summary>
    public static readonly RuleInfo Info = new(
        RuleIds.ForeignKeyNameIsTaken, "Foreign key with a taken name", "The constraint name '{0}' is used twice; choose another name with 'map'", Severity.Error);

    internal static void Check(RelationShape shape, RuleContext context)
    {
        if (!context.Constraints.HasViolations)
        {
            return;
        }

        var name = context.Constraints.ForeignKeyName(shape);
        for (var violations = context.Constraints.CountForeignKeyViolations(shape, name); violations > 0; violations--)
        {
            var place = shape.Forward is { } forward ? forward.RelationAttribute?.Argument("map")?.Origin ?? forward.Syntax.Name.Origin : shape.ReferencedModel.Syntax.Name.Origin;
            context.Report(Info, place, name);
        }
    }
}
