using SchemaFirst.Schema.Binding;
using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Model;

namespace SchemaFirst.Schema.Rules.Relations;

/// <summary>A foreign key holds a value of what it refers to.</summary>
public static class ForeignKeyTypeDiffers
{
    /// <summary>SF1224, "Foreign key of another type than its target": its severity, and the sentence that a finding is told in.</summary>
    public static readonly RuleInfo Info = new(
        RuleIds.ForeignKeyTypeDiffers, "Foreign key of another type than its target", "The field '{0}' refers to '{1}', which is of another type; give both the same type", Severity.Error);

    internal static void Check(RelationShape shape, RuleContext context)
    {
        if (shape.Forward is not { } forward)
        {
            return;
        }

        // Without references the primary key is meant.
        var references = forward.HasReferencesArgument ? forward.References : [.. (shape.ReferencedModel.PrimaryKey?.Fields ?? []).Select(static part => part.Field)];
        for (var index = 0; index < forward.Fields.Count && index < references.Count; index++)
        {
            if (forward.Fields[index].Type != references[index].Type)
            {
                context.Report(Info, forward.Syntax.Name.Origin, forward.Fields[index].Name, references[index].ToString());
            }
        }
    }
}
