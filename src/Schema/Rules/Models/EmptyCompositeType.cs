using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Model;

namespace SchemaFirst.Schema.Rules.Models;

/// <summary>A composite type without fields could not hold anything.</summary>
public static class EmptyCompositeType
{
    /// <summary>SF1030, "Composite type without fields": its severity, and the sentence that a finding is told in.</summary>
    public static readonly RuleInfo Info = new(
        RuleIds.EmptyCompositeType, "Composite type without fields", "The composite type '{0}' has no fields; declare at least one", Severity.Error);

    internal static void Check(CompositeType type, RuleContext context)
    {
        if (type.Fields.Count == 0)
        {
            context.Report(Info, type.Syntax.Name.Origin, type.Name);
        }
    }
}
