using SchemaFirst;

namespace Marketplace;

public enum CouponKind
{
    Percent,
    Amount,
    FreeShipping,
}
