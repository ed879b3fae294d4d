using SchemaFirst;

namespace Marketplace;

public enum AuditAction
{
    Created,
    Changed,
    Deleted,
    Viewed, // only where the law wants it: payout details and documents
}
