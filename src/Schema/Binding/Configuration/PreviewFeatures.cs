using SchemaFirst.Schema.Model;

namespace SchemaFirst.Schema.Binding.Configuration;

/// <summary>The preview features there are, and those there were.</summary>
public static class PreviewFeatures
{
    /// <summary>Full-text search on PostgreSQL.</summary>
    public const string FullTextSearchPostgres = "fullTextSearchPostgres";

    /// <summary>Distinct rows picked by the database.</summary>
    public const string NativeDistinct = "nativeDistinct";

    /// <summary>Indexes with a condition.</summary>
    public const string PartialIndexes = "partialIndexes";

    /// <summary>PostgreSQL extensions in the datasource.</summary>
    public const string PostgresqlExtensions = "postgresqlExtensions";

    /// <summary>Relations loaded by joins.</summary>
    public const string RelationJoins = "relationJoins";

    /// <summary>Shard keys.</summary>
    public const string ShardKeys = "shardKeys";

    /// <summary>Views.</summary>
    public const string Views = "views";

    private static readonly string[] Everywhere =
    [
        NativeDistinct, PartialIndexes, PostgresqlExtensions, RelationJoins, "schemaEngineDriverAdapters", ShardKeys, "strictUndefinedChecks", "typedSql", Views,
    ];

    // Known, but not offered.
    private static readonly string[] Hidden = ["reactNative"];

    // What was a preview once and is always on now, or has gone without a trace.
    private static readonly string[] Deprecated =
    [
        "aggregateApi", "atomicNumberOperations", "clientExtensions", "cockroachDb", "connectOrCreate", "createMany", "deno", "distinct", "driverAdapters",
        "extendedIndexes", "extendedWhereUnique", "fieldReference", "filteredRelationCount", "fullTextIndex", "fullTextSearch", "groupBy", "improvedQueryRaw",
        "interactiveTransactions", "jsonProtocol", "microsoftSqlServer", "middlewares", "mongoDb", "multiSchema", "namedConstraints", "nApi", "nativeTypes", "omitApi",
        "orderByAggregateGroup", "orderByNulls", "orderByRelation", "prismaSchemaFolder", "queryCompiler", "referentialActions", "referentialIntegrity",
        "selectRelationCount", "tracing", "transactionApi", "uncheckedScalarInputs",
    ];

    /// <summary>The features that a schema for that provider can switch on, in the order messages name them.</summary>
    public static IReadOnlyList<string> Offered(Provider provider) =>
        provider == Provider.PostgreSql ? [FullTextSearchPostgres, .. Everywhere] : Everywhere;

    /// <summary>The canonical spelling of a feature that can be switched on for that provider (case does not count); null when there is none.</summary>
    public static string? Find(string text, Provider provider) => Match(Offered(provider), text) ?? Match(Hidden, text);

    /// <summary>True for a feature that needs no switch any more.</summary>
    public static bool IsDeprecated(string text) => Match(Deprecated, text) is not null;

    /// <summary>What the feature is called now, for that provider; null when it was not renamed.</summary>
    public static string? Renamed(string text, Provider provider) =>
        provider == Provider.PostgreSql && string.Equals(text, "fullTextSearch", StringComparison.OrdinalIgnoreCase) ? FullTextSearchPostgres : null;

    private static string? Match(IReadOnlyList<string> features, string text)
    {
        foreach (var feature in features)
        {
            if (string.Equals(feature, text, StringComparison.OrdinalIgnoreCase))
            {
                return feature;
            }
        }

        return null;
    }
}
