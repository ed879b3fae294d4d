using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Rules.Relations;

/// <summary>MySQL takes the action and then refuses, or worse.</summary>
public static class SetDefaultHasNoEffect
{
    /// <summary>The rule.</summary>
    public static readonly RuleInfo Info = new(
        RuleIds.SetDefaultHasNoEffect, "SetDefault on a provider that ignores it", "{0} accepts SetDefault but does not carry it out; use another action", Severity.Warning);

    internal static void Check(RelationField field, RuleContext context)
    {
        if (!context.Traits.IgnoresSetDefault || field.Model!.IsView || context.Schema.RelationMode != RelationMode.ForeignKeys)
        {
            return;
        }

        Check(field, "onDelete", field.OnDelete, context);
        Check(field, "onUpdate", field.OnUpdate, context);
    }

    private static void Check(RelationField field, string argument, ReferentialAction? action, RuleContext context)
    {
        if (action == ReferentialAction.SetDefault)
        {
            context.Report(Info, field.RelationAttribute!.Argument(argument)?.Origin ?? field.Syntax.Name.Origin, context.Traits.DisplayName);
        }
    }
}
