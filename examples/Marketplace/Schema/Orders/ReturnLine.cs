using SchemaFirst;

namespace Marketplace;

[Model, Id(nameof(ReturnId), nameof(OrderId), nameof(Line)), Index(nameof(OrderId), nameof(Line))]
public partial record ReturnLine
{
    public Guid ReturnId { get; init; }
    [Relation(nameof(ReturnId), References = [nameof(Return.Id)], OnDelete = ReferentialAction.Cascade)]
    public partial Return Return { get; }

    public Guid OrderId { get; init; }
    [PostgreSql.SmallInt] public int Line { get; init; }
    [Relation(nameof(OrderId), nameof(Line),
        References = [nameof(OrderLine.OrderId), nameof(OrderLine.Line)], OnDelete = ReferentialAction.Restrict)]
    public partial OrderLine OrderLine { get; }

    [Default(1), PostgreSql.SmallInt] public int Quantity { get; init; }
}
