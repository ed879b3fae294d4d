using SchemaFirst.Schema.Binding;
using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Model;

namespace SchemaFirst.Schema.Rules.Relations;

/// <summary>A row whose foreign key is null has no related row.</summary>
public static class RelationMustBeOptional
{
    /// <summary>SF1223, "Required relation on an optional foreign key": its severity, and the sentence that a finding is told in.</summary>
    public static readonly RuleInfo Info = new(
        RuleIds.RelationMustBeOptional, "Required relation on an optional foreign key", "The foreign key of '{0}' can be missing, so the relation must be optional as well; add '?' or require {1}", Severity.Error);

    internal static void Check(RelationShape shape, RuleContext context)
    {
        if (shape.Forward is { IsRequired: true, HasFieldsArgument: true } forward && HasOptional(forward.Fields))
        {
            context.Report(Info, forward.Syntax.Name.Origin, forward.Name, NameList.Of([.. forward.Fields.Where(static field => field.IsOptional).Select(static field => field.Name)]));
        }
    }

    private static bool HasOptional(IReadOnlyList<ScalarField> fields)
    {
        for (var index = 0; index < fields.Count; index++)
        {
            if (fields[index].IsOptional)
            {
                return true;
            }
        }

        return false;
    }
}
