using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Model;

namespace SchemaFirst.Schema.Rules.Relations;

/// <summary>The client cannot lead to a model that it does not have.</summary>
public static class RelationToIgnoredModel
{
    /// <summary>SF1211, "Relation to an ignored model": its severity, and the sentence that a finding is told in.</summary>
    public static readonly RuleInfo Info = new(
        RuleIds.RelationToIgnoredModel, "Relation to an ignored model", "The model '{1}' is ignored; mark the field '{0}' that leads to it with @ignore as well", Severity.Error);

    internal static void Check(RelationField field, RuleContext context)
    {
        if (field.ReferencedModel.IsIgnored && !field.IsIgnored && !field.Model!.IsIgnored)
        {
            context.Report(Info, field.Syntax.Name.Origin, field.Name, field.ReferencedModel.Name);
        }
    }
}
