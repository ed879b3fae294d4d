using SchemaFirst.Schema.Binding;
using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Model;

namespace SchemaFirst.Schema.Rules.Relations;

/// <summary>A required field cannot become null.</summary>
public static class SetNullNeedsOptional
{
    /// <summary>SF1226, "SetNull on a required foreign key": its severity, and the sentence that a finding is told in.</summary>
    public static readonly RuleInfo Info = new(
        RuleIds.SetNullNeedsOptional, "SetNull on a required foreign key", "'{1}' of '{0}' sets the foreign key to null, which it cannot be; make it optional or choose another action", Severity.Error);

    internal static void Check(RelationShape shape, RuleContext context)
    {
        if (shape.Forward is not { } forward || (forward.OnDelete != ReferentialAction.SetNull && forward.OnUpdate != ReferentialAction.SetNull) || (forward.HasFieldsArgument && forward.Fields.All(static field => !field.IsRequired)))
        {
            return;
        }

        var rule = context.Traits.AllowsSetNullOnRequired(context.Schema.RelationMode) ? SetNullFailsLater.Info : Info;
        if (forward.OnDelete == ReferentialAction.SetNull)
        {
            context.Report(rule, forward.Syntax.Name.Origin, forward.Name, "onDelete");
        }

        if (forward.OnUpdate == ReferentialAction.SetNull)
        {
            context.Report(rule, forward.Syntax.Name.Origin, forward.Name, "onUpdate");
        }
    }
}
