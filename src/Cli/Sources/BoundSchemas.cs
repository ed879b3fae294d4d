using SchemaFirst.Cli.Output;
using SchemaFirst.Schema.Binding;
using SchemaFirst.Schema.CSharp;
using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Providers;
using SchemaFirst.Schema.Rules.Advice;

namespace SchemaFirst.Cli.Sources;

/// <summary>Judges a schema that was read.</summary>
internal static class BoundSchemas
{
    /// <summary>Judges by the rules of every provider that the schema names, and warns of what is valid but unwise; each finding is reported once.</summary>
    public static void Judge(LoadedSchema schema)
    {
        if (schema.CSharp is not { } linked)
        {
            var model = SchemaBinder.Bind(schema.Syntax, schema.Diagnostics);
            if (!schema.Diagnostics.HasErrors)
            {
                SchemaAdvisor.Advise(model, schema.Diagnostics);
            }

            return;
        }

        foreach (var finding in SchemaView.Of(linked).Findings)
        {
            schema.Diagnostics.Report(finding.Rule, finding.Origin, [.. finding.Arguments]);
        }
    }

    /// <summary>Judges, and refuses to go on with a schema that has errors.</summary>
    /// <exception cref="CliException">The schema has errors; they have been written to standard error.</exception>
    public static void Require(LoadedSchema schema)
    {
        // Advice is for those who ask what is wrong; commands that work on a schema repeat none of it.
        Judge(schema);
        Report.Findings(schema, [.. schema.Diagnostics.Items.Where(static item => !item.Rule.IsAdvice)], Console.Error);
        if (schema.Diagnostics.HasErrors)
        {
            var count = schema.Diagnostics.Items.Count(static item => item.Severity == Severity.Error);
            throw new CliException("P1012", $"The schema has {(count == 1 ? "1 error" : $"{count} errors")}", "Mend what is listed above") { ExitCode = ExitCodes.Failed };
        }
    }

    /// <summary>A valid schema, bound for one provider.</summary>
    /// <param name="schema">The schema as read.</param>
    /// <param name="provider">The wanted provider; null takes the one the schema names, or the first of several.</param>
    /// <exception cref="CliException">The schema has errors, or does not name that provider.</exception>
    public static SchemaModel BindValid(LoadedSchema schema, string? provider)
    {
        Require(schema);
        var narrowed = ForProvider(schema, provider);
        var model = SchemaBinder.Bind(narrowed.Syntax, new DiagnosticBag());
        return provider is null || model.Provider == ProviderTraits.Find(provider)!.Provider ? model : throw NotNamed(provider, [ProviderTraits.For(model.Provider).Name]);
    }

    /// <summary>The schema as it is for one provider, in the form that <c>.prisma</c> text needs.</summary>
    /// <param name="schema">The schema as read.</param>
    /// <param name="provider">The wanted provider; null takes the first that the client names.</param>
    /// <exception cref="CliException">The client does not name that provider.</exception>
    public static LoadedSchema ForProvider(LoadedSchema schema, string? provider)
    {
        if (schema.CSharp is not { Providers.Count: > 0 } linked)
        {
            return schema;
        }

        if (provider is not null && !linked.Providers.Contains(provider))
        {
            throw NotNamed(provider, linked.Providers);
        }

        return schema with { Syntax = linked.ForProvider(provider ?? linked.Providers[0]) };
    }

    private static CliException NotNamed(string provider, IEnumerable<string> named) =>
        new("SF9015", $"The schema does not name provider '{provider}'", $"Choose one of: {string.Join(", ", named)}");
}
