using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Rules.Relations;

/// <summary>Databases differ in the referential actions they have, and emulation knows fewer.</summary>
public static class ReferentialActionIsNotSupported
{
    /// <summary>SF1212, "Referential action that the provider does not have": its severity, and the sentence that a finding is told in.</summary>
    public static readonly RuleInfo Info = new(
        RuleIds.ReferentialActionIsNotSupported, "Referential action that the provider does not have", "{0} cannot do '{1}' under this relation mode; use one of {2}", Severity.Error);

    internal static void Check(RelationField field, RuleContext context)
    {
        Check(field, "onDelete", field.OnDelete, context);
        Check(field, "onUpdate", field.OnUpdate, context);
    }

    private static void Check(RelationField field, string argument, ReferentialAction? action, RuleContext context)
    {
        if (action is { } written && !context.Traits.Supports(written, context.Schema.RelationMode))
        {
            var allowed = context.Traits.ReferentialActions(context.Schema.RelationMode).Select(static other => other.ToString()).ToList();
            context.Report(Info, field.RelationAttribute!.Argument(argument)?.Origin ?? field.Syntax.Name.Origin, context.Traits.DisplayName, written.ToString(), NameList.Of(allowed));
        }
    }
}
