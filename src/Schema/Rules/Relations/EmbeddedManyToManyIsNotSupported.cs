using SchemaFirst.Schema.Binding;
using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Providers;

namespace SchemaFirst.Schema.Rules.Relations;

/// <summary>Lists of ids are a document database's form of many-to-many.</summary>
public static class EmbeddedManyToManyIsNotSupported
{
    /// <summary>SF1260, "Embedded many-to-many on a provider without them": its severity, and the sentence that a finding is told in.</summary>
    public static readonly RuleInfo Info = new(
        RuleIds.EmbeddedManyToManyIsNotSupported, "Embedded many-to-many on a provider without them", "{0} keeps many-to-many relations in a link table; remove 'fields' and 'references' from '{1}'", Severity.Error);

    internal static bool Check(RelationShape shape, RuleContext context)
    {
        if (context.Traits.Has(ProviderFeatures.EmbeddedManyToMany))
        {
            return true;
        }

        context.Report(Info, shape.Forward!.Syntax.Name.Origin, context.Traits.DisplayName, shape.Forward.ToString());
        context.Report(Info, shape.Back!.Syntax.Name.Origin, context.Traits.DisplayName, shape.Back.ToString());
        return false;
    }
}
