using SchemaFirst;

namespace Marketplace;

/// <summary>ISO 4217; the currencies that the payment provider settles</summary>
public enum Currency
{
    EUR,
    GBP,
    USD,
    CHF,
    SEK,
}
