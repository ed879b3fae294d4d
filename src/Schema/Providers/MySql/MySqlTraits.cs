using SchemaFirst.Schema.Model;

namespace SchemaFirst.Schema.Providers.MySql;

/// <summary>MySQL and MariaDB.</summary>
public sealed class MySqlTraits : ProviderTraits
{
    private static readonly NativeTypeTable Types = MySqlTypes.Create();

    /// <inheritdoc/>
    public override Provider Provider => Provider.MySql;

    /// <inheritdoc/>
    public override string Name => "mysql";

    /// <inheritdoc/>
    public override string DisplayName => "MySQL";

    /// <inheritdoc/>
    public override ProviderFeatures Features =>
        ProviderFeatures.Relational | ProviderFeatures.AutoIncrementOnNonId | ProviderFeatures.Enums | ProviderFeatures.FullTextIndex
        | ProviderFeatures.IndexColumnLength | ProviderFeatures.Json | ProviderFeatures.MultipleFullText | ProviderFeatures.NamedForeignKeys
        | ProviderFeatures.NativeTypes | ProviderFeatures.ShardKeys | ProviderFeatures.ForeignKeyIndexes;

    /// <inheritdoc/>
    public override int MaximumIdentifierBytes => 64;

    /// <inheritdoc/>
    /// <remarks>Characters, not bytes.</remarks>
    public override int Measure(string name) => name.Length;

    /// <inheritdoc/>
    public override NativeTypeTable NativeTypes => Types;

    /// <inheritdoc/>
    public override IReadOnlyList<ConstraintScope> ConstraintScopes { get; } = [ConstraintScope.GlobalForeignKey, ConstraintScope.ModelKeyIndex];

    /// <inheritdoc/>
    public override bool IgnoresSetDefault => true;

    /// <inheritdoc/>
    protected override IReadOnlyList<ReferentialAction> ForeignKeyActions { get; } =
        [ReferentialAction.Cascade, ReferentialAction.Restrict, ReferentialAction.NoAction, ReferentialAction.SetNull, ReferentialAction.SetDefault];

    /// <inheritdoc/>
    public override bool NeedsSchemaAttribute => false;
}
