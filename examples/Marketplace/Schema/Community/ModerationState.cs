using SchemaFirst;

namespace Marketplace;

public enum ModerationState
{
    Pending,
    Published,
    Rejected,
}
