using SchemaFirst;

namespace Marketplace;

/// <summary>Where a seller's money goes</summary>
[Model]
public partial record PayoutAccount
{
    [Id] public Guid SellerId { get; init; }
    [Relation(nameof(SellerId), References = [nameof(Seller.Id)], OnDelete = ReferentialAction.Cascade)]
    public partial Seller Seller { get; }

    public required string Holder { get; init; }
    [PostgreSql.VarChar(34)] public required string Iban { get; init; }
    [PostgreSql.VarChar(11)] public string? Bic { get; init; }
    public DateTimeOffset? VerifiedAt { get; init; }
}
