using SchemaFirst;

namespace Marketplace;

public enum DocumentKind
{
    TradeRegister,
    Identity,
    TaxCertificate,
    Insurance,
}
