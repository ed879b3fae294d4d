using SchemaFirst;

namespace Marketplace;

// Views are made by hand in the migrations; they are here to be read from.

/// <summary>What each seller took in, by day</summary>
[View, Unique(nameof(SellerId), nameof(Day), nameof(Currency))]
public partial record SellerRevenue
{
    public Guid SellerId { get; init; }
    public DateOnly Day { get; init; }
    public Currency Currency { get; init; }
    public int Orders { get; init; }
    [PostgreSql.Decimal(14, 2)] public decimal Revenue { get; init; }
}
