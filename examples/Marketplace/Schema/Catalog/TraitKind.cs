using SchemaFirst;

namespace Marketplace;

public enum TraitKind
{
    Text,
    Number,
    Choice,
    Flag,
}
