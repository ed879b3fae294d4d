using SchemaFirst.Schema.Binding;
using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Model;

namespace SchemaFirst.Schema.Rules.Relations;

/// <summary>Referential actions belong to the foreign key.</summary>
public static class ActionsOnWrongSide
{
    /// <summary>SF1234, "Referential action on the other side": its severity, and the sentence that a finding is told in.</summary>
    public static readonly RuleInfo Info = new(
        RuleIds.ActionsOnWrongSide, "Referential action on the other side", "'{0}' cannot say what happens to its rows; move onDelete and onUpdate to '{1}'", Severity.Error);

    internal static void Check(RelationShape shape, RuleContext context)
    {
        if (shape is not { Forward: { } forward, Back: { } back } || !HasActions(back))
        {
            return;
        }

        context.Report(Info, back.Syntax.Name.Origin, back.Name, forward.ToString());
        if (shape.Kind == RelationKind.OneToOne && HasActions(forward))
        {
            context.Report(Info, forward.Syntax.Name.Origin, forward.Name, back.ToString());
        }
    }

    private static bool HasActions(RelationField field) => field.OnDelete is not null || field.OnUpdate is not null;
}
