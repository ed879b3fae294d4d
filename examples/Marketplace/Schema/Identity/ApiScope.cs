using SchemaFirst;

namespace Marketplace;

[Map("api_scope")]
public enum ApiScope
{
    [Map("catalog:read")] CatalogRead,
    [Map("catalog:write")] CatalogWrite,
    [Map("orders:read")] OrdersRead,
    [Map("orders:write")] OrdersWrite,
    [Map("payouts:read")] PayoutsRead,
}
