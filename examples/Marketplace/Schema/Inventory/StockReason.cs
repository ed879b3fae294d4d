using SchemaFirst;

namespace Marketplace;

public enum StockReason
{
    Delivery,
    Sale,
    Return,
    Loss,
    Count, // somebody went and counted
}
