using SchemaFirst;

namespace Marketplace;

public enum UserRole
{
    Member,
    Support,
    Moderator,
    Admin,
}
