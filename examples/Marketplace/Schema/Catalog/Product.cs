using System.Text.Json;
using SchemaFirst;

namespace Marketplace;

/// <summary>What a seller offers. What lies on a shelf and has a price is a variant of it</summary>
[Model]
[Unique(nameof(SellerId), nameof(Slug))]
[Index(nameof(BrandId))]
[Index(nameof(TaxClassId))]
[Index(nameof(Status), nameof(PublishedAt), Sort.Desc)]
[Index(nameof(Keywords), Type = IndexType.Gin)]
[Index(nameof(Facts), Ops.JsonbPathOps, Type = IndexType.Gin)]
public partial record Product
{
    [Id, Uuid(7)] public Guid Id { get; init; }

    public Guid SellerId { get; init; }
    [Relation(nameof(SellerId), References = [nameof(Seller.Id)], OnDelete = ReferentialAction.Restrict)]
    public partial Seller Seller { get; }

    public int? BrandId { get; init; }
    [Relation(nameof(BrandId), References = [nameof(Brand.Id)], OnDelete = ReferentialAction.SetNull)]
    public partial Brand? Brand { get; }

    public int TaxClassId { get; init; }
    [Relation(nameof(TaxClassId), References = [nameof(TaxClass.Id)], OnDelete = ReferentialAction.Restrict)]
    public partial TaxClass TaxClass { get; }

    [PostgreSql.VarChar(120)] public required string Slug { get; init; }
    public required string Title { get; init; }
    [Default("")] public required string Description { get; init; }
    [Default(ProductStatus.Draft)] public ProductStatus Status { get; init; }
    [Default("{}")] public JsonElement Facts { get; init; }
    [Default([])] public IReadOnlyList<string> Keywords { get; init; } = [];
    public DateTimeOffset? PublishedAt { get; init; }
    [Now] public DateTimeOffset CreatedAt { get; init; }
    [UpdatedAt] public DateTimeOffset UpdatedAt { get; init; }

    public partial IReadOnlyList<Variant> Variants { get; }
    public partial IReadOnlyList<Media> Media { get; }
    public partial IReadOnlyList<ProductCategory> Categories { get; }
    public partial IReadOnlyList<Tag> Tags { get; }
    public partial IReadOnlyList<Collection> Collections { get; }
    public partial IReadOnlyList<Review> Reviews { get; }
    public partial IReadOnlyList<Question> Questions { get; }
    [Relation(Name = "RelatedProducts")] public partial IReadOnlyList<Product> Related { get; }
    [Relation(Name = "RelatedProducts")] public partial IReadOnlyList<Product> RelatedTo { get; }
    public partial IReadOnlyList<ProductTranslation> Translations { get; }
}
