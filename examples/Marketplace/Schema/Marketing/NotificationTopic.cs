using SchemaFirst;

namespace Marketplace;

public enum NotificationTopic
{
    Orders,
    Messages,
    PriceDrops,
    News,
}
