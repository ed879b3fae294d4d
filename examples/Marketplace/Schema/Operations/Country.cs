using SchemaFirst;

namespace Marketplace;

/// <summary>A country that is served, with what its tax office wants to know</summary>
[Model]
public partial record Country
{
    /// <remarks>ISO 3166-1 alpha-2</remarks>
    [Id, PostgreSql.Char(2)] public required string Code { get; init; }
    [Unique] public required string Name { get; init; }
    public Currency Currency { get; init; }
    [Default(false)] public bool InSingleMarket { get; init; }

    public partial IReadOnlyList<Address> Addresses { get; }
    public partial IReadOnlyList<TaxRate> TaxRates { get; }
    public partial IReadOnlyList<Seller> Sellers { get; }
    public partial IReadOnlyList<ShippingZone> Zones { get; }
}
