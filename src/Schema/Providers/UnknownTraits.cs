using SchemaFirst.Schema.Model;

namespace SchemaFirst.Schema.Providers;

/// <summary>A schema without a datasource: what most databases can, and no names of theirs.</summary>
internal sealed class UnknownTraits : ProviderTraits
{
    public override Provider Provider => Provider.None;

    public override string Name => "";

    public override string DisplayName => "a schema without a datasource";

    public override bool IsNamed(string text) => false;

    public override ProviderFeatures Features =>
        (ProviderFeatures.Relational & ~ProviderFeatures.Decimal) | ProviderFeatures.Enums | ProviderFeatures.Json;

    public override int MaximumIdentifierBytes => int.MaxValue;

    protected override IReadOnlyList<ReferentialAction> ForeignKeyActions =>
        [ReferentialAction.Cascade, ReferentialAction.Restrict, ReferentialAction.NoAction, ReferentialAction.SetNull, ReferentialAction.SetDefault];
}
