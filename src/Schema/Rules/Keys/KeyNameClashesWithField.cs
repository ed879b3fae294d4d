using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Model;

namespace SchemaFirst.Schema.Rules.Keys;

/// <summary>The client calls a compound key by its fields, joined by underscores.</summary>
public static class KeyNameClashesWithField
{
    /// <summary>SF1343, "Compound key that is called as a field": its severity, and the sentence that a finding is told in.</summary>
    public static readonly RuleInfo Info = new(
        RuleIds.KeyNameClashesWithField, "Compound key that is called as a field", "The client calls this key '{0}', and '{1}' has a field of that name; rename the field and keep its column with @map", Severity.Error);

    internal static void Check(Index index, RuleContext context)
    {
        if (index is { Kind: not (IndexKind.PrimaryKey or IndexKind.Unique) } or { Fields.Count: < 2 })
        {
            return;
        }

        var name = index.Kind == IndexKind.Unique
            ? string.Join("_", index.Fields.SelectMany(static part => part.Path).Select(static step => step.Name))
            : string.Join("_", index.Fields.Select(static part => part.Field.Name));
        if (index.Model.FindField(name) is ScalarField)
        {
            context.Report(Info, index.Syntax.Origin, name, index.Model.Name);
        }
    }
}
