using SchemaFirst;

namespace Marketplace;

public enum MembershipRole
{
    Owner,
    Manager,
    Clerk,
    Accountant,
}
