using SchemaFirst.Schema.Model;

namespace SchemaFirst.Schema.Providers.MongoDb;

/// <summary>MongoDB.</summary>
public sealed class MongoDbTraits : ProviderTraits
{
    private static readonly NativeTypeTable Types = MongoDbTypes.Create();

    /// <inheritdoc/>
    public override Provider Provider => Provider.MongoDb;

    /// <inheritdoc/>
    public override string Name => "mongodb";

    /// <inheritdoc/>
    public override string DisplayName => "MongoDB";

    /// <inheritdoc/>
    public override ProviderFeatures Features =>
        ProviderFeatures.AutoFunction | ProviderFeatures.CompositeTypes | ProviderFeatures.EmbeddedManyToMany | ProviderFeatures.Enums | ProviderFeatures.FullTextIndex
        | ProviderFeatures.FullTextSortOrder | ProviderFeatures.Json | ProviderFeatures.JsonLists | ProviderFeatures.NativeTypes | ProviderFeatures.ScalarLists
        | ProviderFeatures.Views;

    /// <inheritdoc/>
    public override int MaximumIdentifierBytes => 127;

    /// <inheritdoc/>
    public override NativeTypeTable NativeTypes => Types;

    /// <inheritdoc/>
    public override IReadOnlyList<ConstraintScope> ConstraintScopes { get; } = [ConstraintScope.ModelKeyIndex];

    /// <inheritdoc/>
    public override IReadOnlyList<RelationMode> RelationModes { get; } = [RelationMode.Prisma];

    /// <inheritdoc/>
    public override string? AutoNativeType => "ObjectId";

    /// <inheritdoc/>
    public override string? IdColumnName => "_id";

    /// <inheritdoc/>
    public override RelationMode DefaultRelationMode => RelationMode.Prisma;

    /// <inheritdoc/>
    protected override IReadOnlyList<ReferentialAction> ForeignKeyActions { get; } = [];

    /// <inheritdoc/>
    public override bool SuggestsRelationIndexes => false;
}
