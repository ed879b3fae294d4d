using SchemaFirst;

namespace Marketplace;

public enum SellerStatus
{
    Applied,
    Verified,
    Suspended,
    Closed,
}
