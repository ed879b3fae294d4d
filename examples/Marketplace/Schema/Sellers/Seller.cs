using SchemaFirst;

namespace Marketplace;

/// <summary>A business that sells here</summary>
[Model, Index(nameof(CountryCode)), Index(nameof(Status), nameof(CreatedAt), Sort.Desc)]
public partial record Seller
{
    [Id, Uuid(7)] public Guid Id { get; init; }
    [Unique, PostgreSql.VarChar(60)] public required string Slug { get; init; }
    public required string Name { get; init; }
    public string? About { get; init; }
    [Default(SellerStatus.Applied)] public SellerStatus Status { get; init; }

    [PostgreSql.Char(2)] public required string CountryCode { get; init; }
    [Relation(nameof(CountryCode), References = [nameof(Country.Code)], OnDelete = ReferentialAction.Restrict)]
    public partial Country Country { get; }

    [Unique, PostgreSql.VarChar(20)] public string? VatNumber { get; init; }
    [Default(0.12), PostgreSql.Decimal(5, 4)] public decimal Commission { get; init; }
    public double? Rating { get; init; }
    public DateTimeOffset? OpenedAt { get; init; }
    [Now] public DateTimeOffset CreatedAt { get; init; }

    public partial IReadOnlyList<Membership> Members { get; }
    public partial IReadOnlyList<SellerDocument> Documents { get; }
    public partial PayoutAccount? PayoutAccount { get; }
    public partial IReadOnlyList<Payout> Payouts { get; }
    public partial IReadOnlyList<Product> Products { get; }
    public partial IReadOnlyList<Warehouse> Warehouses { get; }
    public partial IReadOnlyList<Coupon> Coupons { get; }
    public partial IReadOnlyList<Shipment> Shipments { get; }
    public partial IReadOnlyList<ShippingRate> ShippingRates { get; }
    public partial IReadOnlyList<OpeningHours> OpeningHours { get; }
    public partial IReadOnlyList<SellerFollower> Followers { get; }
    public partial IReadOnlyList<Ticket> Tickets { get; }
}
