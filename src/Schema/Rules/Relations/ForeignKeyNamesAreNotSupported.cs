using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Providers;

namespace SchemaFirst.Schema.Rules.Relations;

/// <summary>Only some databases name foreign keys.</summary>
public static class ForeignKeyNamesAreNotSupported
{
    /// <summary>SF1214, "Named foreign key on a provider without names for them": its severity, and the sentence that a finding is told in.</summary>
    public static readonly RuleInfo Info = new(
        RuleIds.ForeignKeyNamesAreNotSupported, "Named foreign key on a provider without names for them", "{0} has no names for foreign keys; remove 'map'", Severity.Error);

    internal static void Check(RelationField field, RuleContext context)
    {
        if (field.ExplicitConstraintName is null)
        {
            return;
        }

        if (!context.Traits.Has(ProviderFeatures.NamedForeignKeys))
        {
            context.Report(Info, field.RelationAttribute!.Origin, context.Traits.DisplayName);
        }
        else
        {
            Keys.DatabaseNameIsTooLong.Check(field.ExplicitConstraintName, field.RelationAttribute!, context);
        }
    }
}
