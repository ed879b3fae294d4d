using System.Text.Json;
using SchemaFirst;

namespace Marketplace;

[Model, Index(nameof(OrderId), nameof(OccurredAt))]
public partial record OrderEvent
{
    [Id, AutoIncrement] public long Id { get; init; }

    public Guid OrderId { get; init; }
    [Relation(nameof(OrderId), References = [nameof(Order.Id)], OnDelete = ReferentialAction.Cascade)]
    public partial Order Order { get; }

    public OrderStatus? From { get; init; }
    public OrderStatus To { get; init; }
    public JsonElement? Detail { get; init; }
    [Now] public DateTimeOffset OccurredAt { get; init; }
}
