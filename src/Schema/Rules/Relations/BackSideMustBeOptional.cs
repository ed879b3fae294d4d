using SchemaFirst.Schema.Binding;
using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Model;

namespace SchemaFirst.Schema.Rules.Relations;

/// <summary>The row with the foreign key is written after the row it refers to.</summary>
public static class BackSideMustBeOptional
{
    /// <summary>SF1246, "Required side without a foreign key": its severity, and the sentence that a finding is told in.</summary>
    public static readonly RuleInfo Info = new(
        RuleIds.BackSideMustBeOptional, "Required side without a foreign key", "'{0}' cannot be required, because no database can make sure that the row exists; make it optional", Severity.Error);

    internal static void Check(RelationShape shape, RuleContext context)
    {
        if (!context.HasErrors && shape is { Forward: not null, Back: { IsRequired: true } back })
        {
            context.Report(Info, back.Syntax.Name.Origin, back.ToString());
        }
    }
}
