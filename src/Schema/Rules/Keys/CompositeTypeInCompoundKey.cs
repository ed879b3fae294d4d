using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Model;

namespace SchemaFirst.Schema.Rules.Keys;

/// <summary>MongoDB compares composite values as a whole, which compound unique keys do not expect.</summary>
public static class CompositeTypeInCompoundKey
{
    /// <summary>SF1345, "Composite type in a compound key": its severity, and the sentence that a finding is told in.</summary>
    public static readonly RuleInfo Info = new(
        RuleIds.CompositeTypeInCompoundKey, "Composite type in a compound key", "A unique key of several fields cannot hold the composite type of '{0}'; name a field inside it", Severity.Error);

    internal static void Check(Index index, RuleContext context)
    {
        if (index.Kind != IndexKind.Unique || index.Fields.Count < 2)
        {
            return;
        }

        foreach (var part in index.Fields)
        {
            if (part.Field.Type is FieldType.Composite)
            {
                context.Report(Info, index.Syntax.Origin, part.Field.Name);
                return;
            }
        }
    }
}
