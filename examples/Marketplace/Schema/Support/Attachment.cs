using SchemaFirst;

namespace Marketplace;

[Model, Index(nameof(MessageId))]
public partial record Attachment
{
    [Id, Uuid(7)] public Guid Id { get; init; }

    public Guid MessageId { get; init; }
    [Relation(nameof(MessageId), References = [nameof(TicketMessage.Id)], OnDelete = ReferentialAction.Cascade)]
    public partial TicketMessage Message { get; }

    public required string FileName { get; init; }
    [PostgreSql.VarChar(100)] public required string ContentType { get; init; }
    public long Size { get; init; }
    public required byte[] Content { get; init; }
}
