using SchemaFirst;

namespace Marketplace;

public enum PaymentKind
{
    Card,
    [Map("sepa_debit")] DirectDebit,
    Wallet,
    Invoice,
}
