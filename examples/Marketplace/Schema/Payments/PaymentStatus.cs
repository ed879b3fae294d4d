using SchemaFirst;

namespace Marketplace;

public enum PaymentStatus
{
    Pending,
    Authorised,
    Captured,
    Failed,
    Refunded,
}
