using SchemaFirst;

namespace Marketplace;

/// <summary>A buyer or a seller needs us</summary>
[Model]
[Index(nameof(RequesterId))]
[Index(nameof(AssigneeId), nameof(Status))]
[Index(nameof(SellerId))]
[Index(nameof(OrderId))]
[Index(nameof(Priority), nameof(OpenedAt), Map = "Ticket_open_idx", Where = "status <> 'Closed'")]
public partial record Ticket
{
    [Id, Uuid(7)] public Guid Id { get; init; }
    [Unique, AutoIncrement] public int Number { get; init; }
    public required string Subject { get; init; }
    [Default(TicketStatus.Open)] public TicketStatus Status { get; init; }
    [Default(3), PostgreSql.SmallInt] public int Priority { get; init; }

    public Guid RequesterId { get; init; }
    [Relation(nameof(RequesterId), References = [nameof(User.Id)], Name = "TicketRequester", OnDelete = ReferentialAction.Cascade)]
    public partial User Requester { get; }

    public Guid? AssigneeId { get; init; }
    [Relation(nameof(AssigneeId), References = [nameof(User.Id)], Name = "TicketAssignee", OnDelete = ReferentialAction.SetNull)]
    public partial User? Assignee { get; }

    public Guid? SellerId { get; init; }
    [Relation(nameof(SellerId), References = [nameof(Seller.Id)], OnDelete = ReferentialAction.SetNull)]
    public partial Seller? Seller { get; }

    public Guid? OrderId { get; init; }
    [Relation(nameof(OrderId), References = [nameof(Order.Id)], OnDelete = ReferentialAction.SetNull)]
    public partial Order? Order { get; }

    [Now] public DateTimeOffset OpenedAt { get; init; }
    public DateTimeOffset? ClosedAt { get; init; }

    public partial IReadOnlyList<TicketMessage> Messages { get; }
    public partial IReadOnlyList<TicketLabel> Labels { get; }
}
