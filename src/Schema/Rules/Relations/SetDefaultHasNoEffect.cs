using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Rules.Relations;

using Model = SchemaFirst.Schema.Model.Model;

/// <summary>MySQL takes the action and then refuses, or worse.</summary>
public static class SetDefaultHasNoEffect
{
    /// <summary>SF1213, "SetDefault on a provider that ignores it": its severity, and the sentence that a finding is told in.</summary>
    public static readonly RuleInfo Info = new(
        RuleIds.SetDefaultHasNoEffect, "SetDefault on a provider that ignores it", "{0} accepts SetDefault but does not carry it out; use another action", Severity.Warning);

    internal static void Check(Model model, RuleContext context)
    {
        if (!context.Traits.IgnoresSetDefault || context.Schema.RelationMode != RelationMode.ForeignKeys)
        {
            return;
        }

        foreach (var field in model.Fields)
        {
            if (field is RelationField relation)
            {
                Check(relation, "onDelete", relation.OnDelete, context);
                Check(relation, "onUpdate", relation.OnUpdate, context);
            }
        }
    }

    private static void Check(RelationField field, string argument, ReferentialAction? action, RuleContext context)
    {
        if (action == ReferentialAction.SetDefault)
        {
            context.Report(Info, field.RelationAttribute!.Argument(argument)?.Origin ?? field.Syntax.Name.Origin, context.Traits.DisplayName);
        }
    }
}
