using SchemaFirst;

namespace Marketplace;

public enum ReturnReason
{
    Damaged,
    NotAsDescribed,
    WrongSize,
    ChangedMind,
}
