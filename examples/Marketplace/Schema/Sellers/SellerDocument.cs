using SchemaFirst;

namespace Marketplace;

/// <summary>What a seller hands in to be verified</summary>
[Model, Index(nameof(SellerId), nameof(Kind))]
public partial record SellerDocument
{
    [Id, Uuid(7)] public Guid Id { get; init; }

    public Guid SellerId { get; init; }
    [Relation(nameof(SellerId), References = [nameof(Seller.Id)], OnDelete = ReferentialAction.Cascade)]
    public partial Seller Seller { get; }

    public DocumentKind Kind { get; init; }
    public required string FileName { get; init; }
    public required byte[] Content { get; init; }
    [Unique] public required byte[] Checksum { get; init; }
    public DateOnly? ValidTo { get; init; }
    public bool? Approved { get; init; }
}
