using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Providers.CockroachDb;

/// <summary>CockroachDB.</summary>
public sealed class CockroachDbTraits : ProviderTraits
{
    private static readonly NativeTypeTable Types = CockroachDbTypes.Create();

    private static readonly IReadOnlyList<IndexAlgorithm> Algorithms =
    [
        IndexAlgorithm.BTree,
        new("Gin") { TakesLists = true, AsksForNativeType = false, Scalars = new EquatableArray<ScalarType>([ScalarType.Json]), MustEndWith = ScalarType.Json },
    ];

    /// <inheritdoc/>
    public override Provider Provider => Provider.CockroachDb;

    /// <inheritdoc/>
    public override string Name => "cockroachdb";

    /// <inheritdoc/>
    public override string DisplayName => "CockroachDB";

    /// <inheritdoc/>
    public override ProviderFeatures Features =>
        ProviderFeatures.Relational | ProviderFeatures.AutoIncrementOnNonId | ProviderFeatures.AutoIncrementMultiple | ProviderFeatures.AutoIncrementNonIndexed
        | ProviderFeatures.Enums | ProviderFeatures.Json | ProviderFeatures.MultiSchema | ProviderFeatures.NamedForeignKeys | ProviderFeatures.NamedPrimaryKeys
        | ProviderFeatures.NativeTypes | ProviderFeatures.PartialIndexes | ProviderFeatures.ScalarLists | ProviderFeatures.Sequence;

    /// <inheritdoc/>
    public override int MaximumIdentifierBytes => 63;

    /// <inheritdoc/>
    public override NativeTypeTable NativeTypes => Types;

    /// <inheritdoc/>
    public override IReadOnlyList<ConstraintScope> ConstraintScopes { get; } = [ConstraintScope.ModelPrimaryKeyKeyIndexForeignKey];

    /// <inheritdoc/>
    public override IReadOnlyList<IndexAlgorithm> IndexAlgorithms => Algorithms;

    /// <inheritdoc/>
    public override IReadOnlyList<ScalarType> AutoIncrementTypes { get; } = [ScalarType.BigInt];

    /// <inheritdoc/>
    public override string? DefaultDatabaseSchema => "public";

    /// <inheritdoc/>
    protected override IReadOnlyList<ReferentialAction> ForeignKeyActions { get; } =
        [ReferentialAction.Cascade, ReferentialAction.Restrict, ReferentialAction.NoAction, ReferentialAction.SetNull, ReferentialAction.SetDefault];
}
