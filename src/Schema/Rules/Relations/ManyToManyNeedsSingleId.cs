using SchemaFirst.Schema.Binding;
using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Model;

namespace SchemaFirst.Schema.Rules.Relations;

/// <summary>A link table refers to each model by one column.</summary>
public static class ManyToManyNeedsSingleId
{
    /// <summary>SF1251, "Many-to-many with a model without a single id": its severity, and the sentence that a finding is told in.</summary>
    public static readonly RuleInfo Info = new(
        RuleIds.ManyToManyNeedsSingleId, "Many-to-many with a model without a single id", "The relation '{0}' leads to '{1}', which has no single @id field; use a model of your own as link table", Severity.Error);

    internal static void Check(RelationShape shape, RuleContext context)
    {
        Check(shape.Forward!, context);
        Check(shape.Back!, context);
    }

    private static void Check(RelationField field, RuleContext context)
    {
        if (field.ReferencedModel.PrimaryKey is not { Fields.Count: 1 } key)
        {
            context.Report(Info, field.Syntax.Name.Origin, field.Name, field.ReferencedModel.Name);
        }
        else if (field.HasReferencesArgument && (field.References.Count != 1 || !ReferenceEquals(field.References[0], key.Fields[0].Field)))
        {
            context.Report(ManyToManyReferencesId.Info, field.Syntax.Name.Origin, field.Name, field.ReferencedModel.Name);
        }
    }
}
