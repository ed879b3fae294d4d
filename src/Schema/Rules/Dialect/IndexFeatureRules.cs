using SchemaFirst.Schema.Diagnostics;
using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Providers;

namespace SchemaFirst.Schema.Rules.Dialect;

using Index = SchemaFirst.Schema.Model.Index;
using Model = SchemaFirst.Schema.Model.Model;

/// <summary>Options of keys and indexes (length, direction, clustering) are used where the provider has them.</summary>
public static class IndexFeatureRules
{
    /// <summary>SF1550: a prefix length in an index.</summary>
    public static readonly RuleInfo LengthNotSupported = new(
        "SF1550", "Length not supported", "{0} indexes whole values; remove 'length'", Severity.Error);

    /// <summary>SF1551: a prefix length in a primary key.</summary>
    public static readonly RuleInfo LengthInIdNotSupported = new(
        "SF1551", "Length not supported in an id", "{0} takes whole values into a primary key; remove 'length'", Severity.Error);

    /// <summary>A prefix length of something without a prefix.</summary>
    public static readonly RuleInfo LengthOfOtherType = new(
        "SF1552", "Length of a field without prefix", "'{0}' is neither String nor Bytes, so it has no first characters; remove 'length'", Severity.Error);

    /// <summary>SF1553: a direction in a primary key.</summary>
    public static readonly RuleInfo SortInIdNotSupported = new(
        "SF1553", "Direction not supported in an id", "{0} has no direction in primary keys; remove 'sort'", Severity.Error);

    /// <summary>A direction in an access method without order.</summary>
    public static readonly RuleInfo SortNotSupported = new(
        "SF1554", "Direction in an index without order", "An index of type '{0}' has no order; remove 'sort'", Severity.Error);

    /// <summary>SF1555: clustering where the provider has none.</summary>
    public static readonly RuleInfo ClusteringNotSupported = new(
        "SF1555", "Clustering not supported", "{0} lets nobody choose the clustered index; remove 'clustered'", Severity.Error);

    /// <summary>A clustered key or index beside the clustered primary key.</summary>
    public static readonly RuleInfo ClusteredBesideId = new(
        "SF1556", "Clustered beside the clustered id", "The primary key of '{0}' is clustered already; write 'clustered: false' on one of the two", Severity.Error);

    /// <summary>SF1557: several clustered indexes.</summary>
    public static readonly RuleInfo OneClustered = new(
        "SF1557", "More than one clustered index", "'{0}' has more than one clustered index; keep one", Severity.Error);

    internal static void Check(Model model, ProviderTraits traits, DiagnosticBag diagnostics)
    {
        if (model.PrimaryKey is { } key)
        {
            if (!traits.Has(ProviderFeatures.IndexColumnLength) && HasLength(key))
            {
                diagnostics.Report(LengthInIdNotSupported, key.Syntax.Origin, traits.DisplayName);
            }

            if (!traits.Has(ProviderFeatures.PrimaryKeySortOrder) && HasSort(key))
            {
                diagnostics.Report(SortInIdNotSupported, key.Syntax.Origin, traits.DisplayName);
            }

            CheckLengthTypes(key, traits, diagnostics);
            CheckClusteringSupport(key, traits, diagnostics);
        }

        CheckOneClustered(model, traits, diagnostics);
    }

    internal static void Check(Index index, ProviderTraits traits, DiagnosticBag diagnostics)
    {
        if (!traits.Has(ProviderFeatures.IndexColumnLength) && HasLength(index))
        {
            diagnostics.Report(LengthNotSupported, index.Syntax.Origin, traits.DisplayName);
        }

        CheckLengthTypes(index, traits, diagnostics);
        CheckClusteringSupport(index, traits, diagnostics);
        if (index.Algorithm is { } name && traits.FindAlgorithm(name) is { TakesSort: false } && HasSort(index))
        {
            diagnostics.Report(SortNotSupported, index.Syntax.Origin, name);
        }
    }

    private static void CheckLengthTypes(Index index, ProviderTraits traits, DiagnosticBag diagnostics)
    {
        if (!traits.Has(ProviderFeatures.IndexColumnLength))
        {
            return;
        }

        foreach (var part in index.Fields)
        {
            if (part.Length is not null && part.Field.Type.AsScalar is not (ScalarType.String or ScalarType.Bytes) && part.Field.Type is not FieldType.Unsupported)
            {
                diagnostics.Report(LengthOfOtherType, index.Syntax.Origin, part.Field.Name);
            }
        }
    }

    private static void CheckClusteringSupport(Index index, ProviderTraits traits, DiagnosticBag diagnostics)
    {
        if (index.Clustered is not null && !traits.Has(ProviderFeatures.Clustering))
        {
            diagnostics.Report(ClusteringNotSupported, index.Syntax.Origin, traits.DisplayName);
        }
    }

    private static void CheckOneClustered(Model model, ProviderTraits traits, DiagnosticBag diagnostics)
    {
        if (!traits.Has(ProviderFeatures.Clustering))
        {
            return;
        }

        // A primary key is clustered unless it says otherwise; everything else is not unless it says so.
        var clustered = model.Indexes.Where(static index => index.Clustered == true).ToList();
        if (clustered.Count > 0 && model.PrimaryKey is { Clustered: not false } key)
        {
            diagnostics.Report(ClusteredBesideId, key.Syntax.Origin, model.Name);
            foreach (var index in clustered)
            {
                diagnostics.Report(ClusteredBesideId, index.Syntax.Origin, model.Name);
            }
        }

        if (clustered.Count > 1)
        {
            foreach (var index in clustered)
            {
                diagnostics.Report(OneClustered, index.Syntax.Origin, model.Name);
            }
        }
    }

    private static bool HasLength(Index index)
    {
        for (var position = 0; position < index.Fields.Count; position++)
        {
            if (index.Fields[position].Length is not null)
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasSort(Index index)
    {
        for (var position = 0; position < index.Fields.Count; position++)
        {
            if (index.Fields[position].Sort is not null)
            {
                return true;
            }
        }

        return false;
    }
}
