using System.Globalization;
using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Providers;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Rules.Advice;

/// <summary>
/// Databases cut the names of tables, columns and types beyond a length, or refuse them. (Names of constraints are cut when they are made up,
/// and judged by a rule of their own when they are written.)
/// </summary>
public static class NameIsCut
{
    /// <summary>SF1908, "Name of a table, column or type that the database cuts": its severity, and the sentence that a finding is told in.</summary>
    public static readonly RuleInfo Info = RuleInfo.Advice(
        RuleIds.NameIsCut, "Name of a table, column or type that the database cuts", "The name '{0}' of this {1} is longer than {2} keeps ({3}); choose a shorter one with '{4}'");

    internal static void Check(AdviceContext context)
    {
        // A document store has no tables.
        if (!context.Traits.Has(ProviderFeatures.Relational) || context.Schema.Provider == Provider.None)
        {
            return;
        }

        foreach (var model in context.Schema.Models)
        {
            Check(model.DatabaseName, model.IsView ? "view" : "table", model.MapSyntax?.Origin ?? model.Syntax.Name.Origin, "@@map", context);
            Check(model.Schema, "database schema", model.SchemaSyntax?.Origin ?? model.Syntax.Name.Origin, "@@schema", context);
            foreach (var field in model.Fields)
            {
                if (field is ScalarField scalar)
                {
                    Check(scalar.ColumnName, "column", scalar.Syntax.Attributes, scalar.Syntax.Name, context);
                }
            }
        }

        if (!context.Traits.Has(ProviderFeatures.Enums))
        {
            return;
        }

        foreach (var type in context.Schema.Enums)
        {
            Check(type.DatabaseName, "enum", type.Syntax.Name.Origin, "@@map", context);
            foreach (var value in type.Values)
            {
                Check(value.DatabaseName, "enum value", value.Syntax.Attributes, value.Syntax.Name, context);
            }
        }
    }

    private static void Check(string? name, string word, Origin place, string remedy, AdviceContext context)
    {
        if (name is not null && IsTooLong(name, context.Traits))
        {
            context.Report(Info, place, name, word, context.Traits.DisplayName, context.Traits.MaximumIdentifierBytes.ToString(CultureInfo.InvariantCulture), remedy);
        }
    }

    // The attribute is looked for only when it is needed: nearly every name is short.
    private static void Check(string name, string word, EquatableArray<AttributeSyntax> attributes, Identifier identifier, AdviceContext context)
    {
        if (IsTooLong(name, context.Traits))
        {
            Check(name, word, attributes.FirstOrDefault(static attribute => attribute.Name.Text == "map")?.Origin ?? identifier.Origin, "@map", context);
        }
    }

    private static bool IsTooLong(string name, ProviderTraits traits) => name.Length * 3 > traits.MaximumIdentifierBytes && traits.Measure(name) > traits.MaximumIdentifierBytes;
}
