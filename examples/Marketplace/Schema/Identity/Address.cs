using SchemaFirst;

namespace Marketplace;

[Model]
[Unique(nameof(UserId), Map = "Address_one_default_key", WhereIs = [nameof(IsDefault), true])]
[Index(nameof(UserId))]
[Index(nameof(CountryCode))]
public partial record Address
{
    [Id, Uuid(7)] public Guid Id { get; init; }

    public Guid UserId { get; init; }
    [Relation(nameof(UserId), References = [nameof(User.Id)], OnDelete = ReferentialAction.Cascade)]
    public partial User User { get; }

    public required string Recipient { get; init; }
    public IReadOnlyList<string> Lines { get; init; } = [];
    [PostgreSql.VarChar(16)] public required string PostalCode { get; init; }
    public required string City { get; init; }
    public string? Region { get; init; }

    [PostgreSql.Char(2)] public required string CountryCode { get; init; }
    [Relation(nameof(CountryCode), References = [nameof(Country.Code)], OnDelete = ReferentialAction.Restrict)]
    public partial Country Country { get; }

    [Default(false)] public bool IsDefault { get; init; }

    [Relation(Name = "ShippingAddress")] public partial IReadOnlyList<Order> ShippedOrders { get; }
    [Relation(Name = "BillingAddress")] public partial IReadOnlyList<Order> BilledOrders { get; }
}
