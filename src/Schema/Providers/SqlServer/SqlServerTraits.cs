using SchemaFirst.Schema.Model;

namespace SchemaFirst.Schema.Providers.SqlServer;

/// <summary>Microsoft SQL Server.</summary>
public sealed class SqlServerTraits : ProviderTraits
{
    private static readonly NativeTypeTable Types = SqlServerTypes.Create();

    /// <inheritdoc/>
    public override Provider Provider => Provider.SqlServer;

    /// <inheritdoc/>
    public override string Name => "sqlserver";

    /// <inheritdoc/>
    public override string DisplayName => "SQL Server";

    /// <inheritdoc/>
    public override ProviderFeatures Features =>
        ProviderFeatures.Relational | ProviderFeatures.AutoIncrementOnNonId | ProviderFeatures.AutoIncrementMultiple | ProviderFeatures.AutoIncrementNonIndexed | ProviderFeatures.Clustering
        | ProviderFeatures.MultiSchema | ProviderFeatures.NamedDefaultValues | ProviderFeatures.NamedForeignKeys | ProviderFeatures.NamedPrimaryKeys
        | ProviderFeatures.NativeTypes | ProviderFeatures.PartialIndexes | ProviderFeatures.PrimaryKeySortOrder | ProviderFeatures.ReferenceCycleDetection;

    /// <inheritdoc/>
    public override int MaximumIdentifierBytes => 128;

    /// <inheritdoc/>
    /// <remarks>Characters, not bytes.</remarks>
    public override int Measure(string name) => name.Length;

    /// <inheritdoc/>
    public override NativeTypeTable NativeTypes => Types;

    /// <inheritdoc/>
    public override IReadOnlyList<ConstraintScope> ConstraintScopes { get; } = [ConstraintScope.GlobalPrimaryKeyForeignKeyDefault, ConstraintScope.ModelPrimaryKeyKeyIndex];

    /// <inheritdoc/>
    public override IReadOnlyList<ScalarType> TypesRefusedInId { get; } = [ScalarType.Bytes];

    /// <inheritdoc/>
    public override string? DefaultDatabaseSchema => "dbo";

    /// <inheritdoc/>
    protected override IReadOnlyList<ReferentialAction> ForeignKeyActions { get; } =
        [ReferentialAction.Cascade, ReferentialAction.NoAction, ReferentialAction.SetNull, ReferentialAction.SetDefault];

    /// <inheritdoc/>
    public override bool TakesReferencesInAnyOrder => false;
}
