using SchemaFirst;

namespace Marketplace;

public enum ShipmentStatus
{
    Packed,
    InTransit,
    Delivered,
    Lost,
    SentBack,
}
