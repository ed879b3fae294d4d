using SchemaFirst;

namespace Marketplace;

public enum ProductStatus
{
    Draft,
    InReview,
    Live,
    Archived,
}
