using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Providers;

namespace SchemaFirst.Schema.Rules.Advice;

/// <summary>A foreign key stored otherwise than what it refers to: the database refuses the constraint, cuts values, or converts on each join.</summary>
public static class ForeignKeyNativeTypeDiffers
{
    /// <summary>SF1904, "Foreign key stored otherwise than its target": its severity, and the sentence that a finding is told in.</summary>
    public static readonly RuleInfo Info = RuleInfo.Advice(
        RuleIds.ForeignKeyNativeTypeDiffers,
        "Foreign key stored otherwise than its target",
        "'{0}' is stored as {1}, but '{2}', which it refers to, as {3}; give both the same native type");

    internal static void Check(Relation relation, AdviceContext context)
    {
        // Where mixed joins are impossible, that is an error with a rule of its own.
        if (!context.Traits.Has(ProviderFeatures.MixedNativeTypeJoins))
        {
            return;
        }

        var source = relation.Source;
        for (var position = 0; position < Math.Min(source.Fields.Count, source.References.Count); position++)
        {
            var field = source.Fields[position];
            var target = source.References[position];
            if (context.StoredAs(field) is { } own && context.StoredAs(target) is { } other && own != other && field.Type == target.Type)
            {
                context.Report(
                    Info, field.NativeTypeSyntax?.Origin ?? field.Syntax.Name.Origin, field.Name, Show(own), $"{target.Model!.Name}.{target.Name}", Show(other));
            }
        }
    }

    private static string Show(NativeType type) => type.Arguments.Count == 0 ? type.Name : $"{type.Name}({string.Join(", ", type.Arguments)})";
}
