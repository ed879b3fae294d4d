using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Providers;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Rules.Models;

/// <summary>Once the datasource lists its database schemas, each model, view and enum says in which it stands.</summary>
public static class SchemaIsMissing
{
    /// <summary>SF1022, "Missing database schema": its severity, and the sentence that a finding is told in.</summary>
    public static readonly RuleInfo Info = new(
        RuleIds.SchemaIsMissing, "Missing database schema", "The {0} '{1}' needs @@schema, because the datasource lists several schemas", Severity.Error);

    internal static void Check(string word, Identifier name, StringExpression? place, RuleContext context)
    {
        if (place is null && context.Schema.Datasource is { HasSchemas: true } && context.Traits.Has(ProviderFeatures.MultiSchema) && context.Traits.NeedsSchemaAttribute)
        {
            context.Report(Info, name.Origin, word, name.Text);
        }
    }
}
