using SchemaFirst;

namespace Marketplace;

[Model, Index(nameof(TicketId), nameof(SentAt)), Index(nameof(AuthorId)), Index(nameof(ReplyToId))]
public partial record TicketMessage
{
    [Id, Uuid(7)] public Guid Id { get; init; }

    public Guid TicketId { get; init; }
    [Relation(nameof(TicketId), References = [nameof(Ticket.Id)], OnDelete = ReferentialAction.Cascade)]
    public partial Ticket Ticket { get; }

    public Guid? AuthorId { get; init; }
    [Relation(nameof(AuthorId), References = [nameof(User.Id)], OnDelete = ReferentialAction.SetNull)]
    public partial User? Author { get; }

    public Guid? ReplyToId { get; init; }
    [Relation(nameof(ReplyToId), References = [nameof(Id)], Name = "Replies", OnDelete = ReferentialAction.SetNull)]
    public partial TicketMessage? ReplyTo { get; }

    [Relation(Name = "Replies")] public partial IReadOnlyList<TicketMessage> Replies { get; }
    public required string Body { get; init; }
    [Default(false)] public bool IsInternal { get; init; }
    [Now] public DateTimeOffset SentAt { get; init; }
    public partial IReadOnlyList<Attachment> Attachments { get; }
}
