using SchemaFirst.Schema.Binding;
using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Model;

namespace SchemaFirst.Schema.Rules.Relations;

/// <summary>The list side of a one-to-many relation has no column.</summary>
public static class ListSideHasForeignKey
{
    /// <summary>SF1233, "Foreign key on the list side": its severity, and the sentence that a finding is told in.</summary>
    public static readonly RuleInfo Info = new(
        RuleIds.ListSideHasForeignKey, "Foreign key on the list side", "The list '{0}' cannot hold the foreign key; move 'fields' and 'references' to '{1}'", Severity.Error);

    internal static void Check(RelationShape shape, RuleContext context)
    {
        if (shape is { Forward: { } forward, Back: { } back } && back.Fields.Count + back.References.Count > 0)
        {
            context.Report(Info, back.Syntax.Name.Origin, back.Name, forward.ToString());
        }
    }
}
