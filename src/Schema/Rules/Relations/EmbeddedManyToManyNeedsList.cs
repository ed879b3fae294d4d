using SchemaFirst.Schema.Binding;
using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Model;

namespace SchemaFirst.Schema.Rules.Relations;

/// <summary>The list holds the ids that it refers to.</summary>
public static class EmbeddedManyToManyNeedsList
{
    /// <summary>SF1263, "Embedded many-to-many without a list of the id's type": its severity, and the sentence that a finding is told in.</summary>
    public static readonly RuleInfo Info = new(
        RuleIds.EmbeddedManyToManyNeedsList, "Embedded many-to-many without a list of the id's type", "The field '{0}' must be a list of the type of '{1}'", Severity.Error);

    internal static void Check(RelationShape shape, RuleContext context)
    {
        foreach (var field in new[] { shape.Forward!, shape.Back! })
        {
            if (field.Fields.Count == 0 || field.References.Count == 0)
            {
                continue;
            }

            var (holder, target) = (field.Fields[0], field.References[0]);
            if (!holder.IsList || target.IsList || holder.Type != target.Type || NativeName(holder) != NativeName(target))
            {
                context.Report(Info, field.RelationAttribute!.Origin, holder.Name, target.ToString());
            }
        }
    }

    private static string? NativeName(ScalarField field) => field.HasExplicitNativeType ? field.NativeType!.Name : null;
}
