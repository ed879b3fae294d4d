using SchemaFirst.Schema.Binding;
using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Model;

namespace SchemaFirst.Schema.Rules.Relations;

/// <summary>The required side is the one with the foreign key.</summary>
public static class ForeignKeyOnOptionalSide
{
    /// <summary>SF1247, "Foreign key on the optional side": its severity, and the sentence that a finding is told in.</summary>
    public static readonly RuleInfo Info = new(
        RuleIds.ForeignKeyOnOptionalSide, "Foreign key on the optional side", "'{0}' is optional and holds the foreign key; move it to the required side '{1}'", Severity.Error);

    internal static void Check(RelationShape shape, RuleContext context)
    {
        if (!context.HasErrors && shape is { Forward: { IsRequired: true } forward, Back: { } back } && (back.HasFieldsArgument || back.HasReferencesArgument))
        {
            context.Report(Info, back.Syntax.Name.Origin, back.ToString(), forward.ToString());
        }
    }
}
