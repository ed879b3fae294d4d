using SchemaFirst;

namespace Marketplace;

[Model, Id(nameof(SellerId), nameof(Weekday), nameof(Opens))]
public partial record OpeningHours
{
    public Guid SellerId { get; init; }
    [Relation(nameof(SellerId), References = [nameof(Seller.Id)], OnDelete = ReferentialAction.Cascade)]
    public partial Seller Seller { get; }

    /// <remarks>1 is Monday</remarks>
    [PostgreSql.SmallInt] public int Weekday { get; init; }
    public TimeOnly Opens { get; init; }
    public TimeOnly Closes { get; init; }
}
