using SchemaFirst;

namespace Marketplace;

public enum TicketStatus
{
    Open,
    Waiting,
    Solved,
    Closed,
}
