using SchemaFirst.Schema.Binding;
using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Model;

namespace SchemaFirst.Schema.Rules.Relations;

/// <summary>If two rows could hold the same foreign key, the other side would be a list.</summary>
public static class OneToOneNeedsUniqueKey
{
    /// <summary>SF1244, "One-to-one relation whose foreign key is not unique": its severity, and the sentence that a finding is told in.</summary>
    public static readonly RuleInfo Info = new(
        RuleIds.OneToOneNeedsUniqueKey, "One-to-one relation whose foreign key is not unique", "The foreign key {1} of '{0}' must be unique, or the relation be one-to-many", Severity.Error);

    internal static void Check(RelationShape shape, RuleContext context)
    {
        if (shape.Forward is not { HasFieldsArgument: true } forward)
        {
            return;
        }

        foreach (var key in shape.ReferencingModel.UniqueKeys())
        {
            if (key.Fields.Count == forward.Fields.Count && key.Fields.Select(static part => part.Field).SequenceEqual(forward.Fields))
            {
                return;
            }
        }

        context.Report(Info, forward.Syntax.Name.Origin, forward.Name, NameList.Of([.. forward.Fields.Select(static field => field.Name)]));
    }
}
