using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Providers;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Rules.Models;

/// <summary>The database schemas that are used are listed in the datasource.</summary>
public static class SchemaIsNotDeclared
{
    /// <summary>SF1020, "Unknown database schema": its severity, and the sentence that a finding is told in.</summary>
    public static readonly RuleInfo Info = new(
        RuleIds.SchemaIsNotDeclared, "Unknown database schema", "The database schema '{0}' is not among the datasource's schemas; add it there or correct the name", Severity.Error);

    internal static void Check(StringExpression? place, RuleContext context)
    {
        if (place is not null && context.Traits.Has(ProviderFeatures.MultiSchema) && context.Schema.Datasource is { } datasource && !datasource.Schemas.Contains(place.Value))
        {
            context.Report(Info, place.Origin, place.Value);
        }
    }
}
