using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Providers;

namespace SchemaFirst.Schema.Rules.Dialect;

using Model = SchemaFirst.Schema.Model.Model;

/// <summary>A model is identified in a way that the provider has.</summary>
public static class IdentityRules
{
    /// <summary>No <c>@id</c> field where the provider needs one.</summary>
    public static readonly RuleInfo IdFieldNeeded = new(
        "SF1580", "Model needs one id field", "{1} identifies each model by one '@id' field; give '{0}' one", Severity.Error);

    /// <summary>A compound id where the provider has none.</summary>
    public static readonly RuleInfo CompoundIdNotSupported = new(
        "SF1581", "Compound id not supported", "{1} has no compound ids; give '{0}' one '@id' field", Severity.Error);

    /// <summary>A named primary key where they have no names.</summary>
    public static readonly RuleInfo IdNameNotSupported = new(
        "SF1582", "Primary key names not supported", "{1} gives primary keys no names; remove 'map' from the id of '{0}'", Severity.Error);

    /// <summary>An id in another column than the provider's.</summary>
    public static readonly RuleInfo IdColumn = new(
        "SF1583", "Id needs its fixed database name", "{1} keeps ids under one name; write '@map(\"{2}\")' on '{0}'", Severity.Error);

    /// <summary>SF1584: a field that is id and unique.</summary>
    public static readonly RuleInfo IdAndUnique = new(
        "SF1584", "Id is unique already", "The id '{0}' is unique in {1} anyway; remove the unique key", Severity.Error);

    internal static void Check(Model model, ProviderTraits traits, DiagnosticBag diagnostics)
    {
        var key = model.PrimaryKey;
        if (key is null)
        {
            if (!traits.Has(ProviderFeatures.AnyId))
            {
                diagnostics.Report(IdFieldNeeded, model.Syntax.Origin, model.Name, traits.DisplayName);
            }

            return;
        }

        if (!traits.Has(ProviderFeatures.NamedPrimaryKeys) && key.ExplicitDatabaseName is not null)
        {
            diagnostics.Report(IdNameNotSupported, model.Syntax.Origin, model.Name, traits.DisplayName);
        }

        if (key.Fields.Count != 1)
        {
            if (key.Fields.Count > 1 && !traits.Has(ProviderFeatures.CompoundIds))
            {
                diagnostics.Report(CompoundIdNotSupported, key.Syntax.Origin, model.Name, traits.DisplayName);
            }

            return;
        }

        var field = key.Fields[0].Field;
        if (traits.IdColumnName is { } column && field.ColumnName != column)
        {
            diagnostics.Report(IdColumn, field.Syntax.Origin, field.Name, traits.DisplayName, column);
        }

        if (traits.Has(ProviderFeatures.UniqueId))
        {
            return;
        }

        foreach (var index in model.Indexes)
        {
            if (index.Kind == IndexKind.Unique && index.Fields.Count == 1 && ReferenceEquals(index.Fields[0].Field, field))
            {
                diagnostics.Report(IdAndUnique, index.Syntax.Origin, field.Name, traits.DisplayName);
            }
        }
    }
}
