using SchemaFirst;

namespace Marketplace;

public enum OrderStatus
{
    Placed,
    Paid,
    PartlyShipped,
    Shipped,
    Completed,
    Cancelled,
}
