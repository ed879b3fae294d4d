using SchemaFirst;

namespace Marketplace;

[Model]
[Unique(nameof(SellerId), nameof(ZoneId), nameof(CarrierId), nameof(MaxGrams), nameof(Currency),
    Name = "tariff", Map = "ShippingRate_tariff_key")]
[Index(nameof(ZoneId))]
[Index(nameof(CarrierId))]
public partial record ShippingRate
{
    [Id, AutoIncrement] public int Id { get; init; }

    public Guid SellerId { get; init; }
    [Relation(nameof(SellerId), References = [nameof(Seller.Id)], OnDelete = ReferentialAction.Cascade)]
    public partial Seller Seller { get; }

    public int ZoneId { get; init; }
    [Relation(nameof(ZoneId), References = [nameof(ShippingZone.Id)], OnDelete = ReferentialAction.Restrict)]
    public partial ShippingZone Zone { get; }

    public int CarrierId { get; init; }
    [Relation(nameof(CarrierId), References = [nameof(Carrier.Id)], OnDelete = ReferentialAction.Restrict)]
    public partial Carrier Carrier { get; }

    public int MaxGrams { get; init; }
    [PostgreSql.Decimal(12, 2)] public decimal Amount { get; init; }
    public Currency Currency { get; init; }
}
