using SchemaFirst;

namespace Marketplace;

/// <summary>What was bought: prices and addresses are those of the day</summary>
[Model]
[Index(nameof(BuyerId), nameof(PlacedAt), Sort.Desc)]
[Index(nameof(Status), nameof(PlacedAt))]
[Index(nameof(ShipToId))]
[Index(nameof(BillToId))]
public partial record Order
{
    [Id, Uuid(7)] public Guid Id { get; init; }
    [Unique, AutoIncrement] public int Number { get; init; }

    public Guid BuyerId { get; init; }
    [Relation(nameof(BuyerId), References = [nameof(User.Id)], OnDelete = ReferentialAction.Restrict)]
    public partial User Buyer { get; }

    [Unique] public Guid? CartId { get; init; }
    [Relation(nameof(CartId), References = [nameof(Cart.Id)], OnDelete = ReferentialAction.SetNull)]
    public partial Cart? Cart { get; }

    [Default(OrderStatus.Placed)] public OrderStatus Status { get; init; }
    public Currency Currency { get; init; }
    [PostgreSql.Decimal(12, 2)] public decimal Subtotal { get; init; }
    [Default(0), PostgreSql.Decimal(12, 2)] public decimal Shipping { get; init; }
    [Default(0), PostgreSql.Decimal(12, 2)] public decimal Tax { get; init; }
    [PostgreSql.Decimal(12, 2)] public decimal Total { get; init; }

    public Guid? ShipToId { get; init; }
    [Relation(nameof(ShipToId), References = [nameof(Address.Id)], Name = "ShippingAddress", OnDelete = ReferentialAction.SetNull)]
    public partial Address? ShipTo { get; }

    public Guid? BillToId { get; init; }
    [Relation(nameof(BillToId), References = [nameof(Address.Id)], Name = "BillingAddress", OnDelete = ReferentialAction.SetNull)]
    public partial Address? BillTo { get; }

    [Now] public DateTimeOffset PlacedAt { get; init; }
    public string? Notes { get; init; }

    public partial IReadOnlyList<OrderLine> Lines { get; }
    public partial IReadOnlyList<OrderEvent> Events { get; }
    public partial IReadOnlyList<Payment> Payments { get; }
    public partial Invoice? Invoice { get; }
    public partial IReadOnlyList<CouponRedemption> Redemptions { get; }
    public partial IReadOnlyList<Ticket> Tickets { get; }
}
