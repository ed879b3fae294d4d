using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Providers;

namespace SchemaFirst.Schema.Rules.Dialect;

/// <summary>The two sides of a relation have one native type, where the provider never finds a value by one of another type.</summary>
public static class JoinedNativeTypes
{
    /// <summary>SF1595: what is known of the rule.</summary>
    public static readonly RuleInfo Info = new(
        "SF1595", "Native types of a relation differ", "{2} will not find '{1}' by '{0}', because their native types differ; give both the same", Severity.Warning);

    internal static void Check(RelationField relation, ProviderTraits traits, DiagnosticBag diagnostics)
    {
        if (traits.Has(ProviderFeatures.MixedNativeTypeJoins))
        {
            return;
        }

        for (var index = 0; index < relation.Fields.Count && index < relation.References.Count; index++)
        {
            var field = relation.Fields[index];
            var referenced = relation.References[index];
            if (Written(field) != Written(referenced))
            {
                diagnostics.Report(Info, field.Syntax.Origin, field.ToString(), referenced.ToString(), traits.DisplayName);
            }
        }
    }

    private static NativeType? Written(ScalarField field) => field.HasExplicitNativeType ? field.NativeType : null;
}
