using SchemaFirst;

namespace Marketplace;

[Model]
public partial record Invoice
{
    [Id, Uuid(7)] public Guid Id { get; init; }
    [Unique, PostgreSql.VarChar(20)] public required string Number { get; init; }

    [Unique] public Guid OrderId { get; init; }
    [Relation(nameof(OrderId), References = [nameof(Order.Id)], OnDelete = ReferentialAction.Restrict)]
    public partial Order Order { get; }

    [Now] public DateOnly IssuedOn { get; init; }
    public byte[]? Document { get; init; }
}
