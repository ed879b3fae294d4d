using SchemaFirst.Schema.Model;

namespace SchemaFirst.Schema.Providers.Sqlite;

/// <summary>SQLite.</summary>
public sealed class SqliteTraits : ProviderTraits
{
    /// <inheritdoc/>
    public override Provider Provider => Provider.Sqlite;

    /// <inheritdoc/>
    public override string Name => "sqlite";

    /// <inheritdoc/>
    public override string DisplayName => "SQLite";

    /// <inheritdoc/>
    public override ProviderFeatures Features =>
        ProviderFeatures.Relational | ProviderFeatures.Enums | ProviderFeatures.Json | ProviderFeatures.PartialIndexes;

    /// <inheritdoc/>
    public override int MaximumIdentifierBytes => 10_000;

    /// <inheritdoc/>
    public override IReadOnlyList<ConstraintScope> ConstraintScopes { get; } = [ConstraintScope.GlobalKeyIndex];

    /// <inheritdoc/>
    protected override IReadOnlyList<ReferentialAction> ForeignKeyActions { get; } =
        [ReferentialAction.Cascade, ReferentialAction.Restrict, ReferentialAction.NoAction, ReferentialAction.SetNull, ReferentialAction.SetDefault];

    /// <inheritdoc/>
    protected override IReadOnlyList<ReferentialAction> EmulatedActions { get; } = [ReferentialAction.Cascade, ReferentialAction.Restrict, ReferentialAction.SetNull];
}
