using SchemaFirst;

namespace Marketplace;

[Model]
public partial record TicketLabel
{
    [Id, PostgreSql.VarChar(30)] public required string Name { get; init; }
    [Default("#888888"), PostgreSql.Char(7)] public required string Color { get; init; }
    public partial IReadOnlyList<Ticket> Tickets { get; }
}
