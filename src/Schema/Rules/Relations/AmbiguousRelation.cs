using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Model;

namespace SchemaFirst.Schema.Rules.Relations;

/// <summary>Two relations between the same models are told apart by their names.</summary>
public static class AmbiguousRelation
{
    /// <summary>SF1210, "Ambiguous relation": its severity, and the sentence that a finding is told in.</summary>
    public static readonly RuleInfo Info = new(
        RuleIds.AmbiguousRelation, "Ambiguous relation", "The fields {0} of '{1}' all lead to '{2}'; name the relations, each by a name of its own", Severity.Error);

    internal static bool Check(RelationField field, RuleContext context)
    {
        var fields = context.FieldsOfSameRelation(field);
        var isSelfRelation = ReferenceEquals(field.Model, field.ReferencedModel);
        if (fields.Count < 2 || (isSelfRelation && fields.Count == 2 && field.ExplicitRelationName is not null))
        {
            return true;
        }

        context.Report(Info, field.Syntax.Name.Origin, NameList.Of([.. fields.Select(static other => other.Name)]), field.Model!.Name, field.ReferencedModel.Name);
        return false;
    }
}
