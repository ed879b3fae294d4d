using SchemaFirst.Schema.Model;

namespace SchemaFirst.Schema.Providers.PostgreSql;

/// <summary>PostgreSQL.</summary>
public sealed class PostgreSqlTraits : ProviderTraits
{
    private static readonly NativeTypeTable Types = PostgreSqlTypes.Create();

    /// <inheritdoc/>
    public override Provider Provider => Provider.PostgreSql;

    /// <inheritdoc/>
    public override string Name => "postgresql";

    /// <inheritdoc/>
    public override string DisplayName => "PostgreSQL";

    /// <inheritdoc/>
    public override bool IsNamed(string text) => text is "postgresql" or "postgres";

    /// <inheritdoc/>
    public override ProviderFeatures Features =>
        ProviderFeatures.Relational | ProviderFeatures.AutoIncrementOnNonId | ProviderFeatures.AutoIncrementMultiple | ProviderFeatures.AutoIncrementNonIndexed
        | ProviderFeatures.Enums | ProviderFeatures.Extensions | ProviderFeatures.Json | ProviderFeatures.JsonLists | ProviderFeatures.MultiSchema
        | ProviderFeatures.NamedForeignKeys | ProviderFeatures.NamedPrimaryKeys | ProviderFeatures.NativeTypes | ProviderFeatures.OperatorClasses
        | ProviderFeatures.PartialIndexes | ProviderFeatures.ScalarLists;

    /// <inheritdoc/>
    public override int MaximumIdentifierBytes => 63;

    /// <inheritdoc/>
    public override NativeTypeTable NativeTypes => Types;

    /// <inheritdoc/>
    public override IReadOnlyList<ConstraintScope> ConstraintScopes { get; } = [ConstraintScope.GlobalPrimaryKeyKeyIndex, ConstraintScope.ModelPrimaryKeyKeyIndexForeignKey];

    /// <inheritdoc/>
    public override IReadOnlyList<IndexAlgorithm> IndexAlgorithms => PostgreSqlIndexes.Algorithms;

    /// <inheritdoc/>
    public override IReadOnlyList<OperatorClass> OperatorClasses => PostgreSqlIndexes.OperatorClasses;

    /// <inheritdoc/>
    public override string? DefaultDatabaseSchema => "public";

    /// <inheritdoc/>
    protected override IReadOnlyList<ReferentialAction> ForeignKeyActions { get; } =
        [ReferentialAction.Cascade, ReferentialAction.Restrict, ReferentialAction.NoAction, ReferentialAction.SetNull, ReferentialAction.SetDefault];

    /// <inheritdoc/>
    protected override IReadOnlyList<ReferentialAction> EmulatedActions { get; } = [ReferentialAction.Cascade, ReferentialAction.Restrict, ReferentialAction.SetNull];

    /// <inheritdoc/>
    public override bool AllowsSetNullOnRequired(RelationMode mode) => mode == RelationMode.ForeignKeys;
}
