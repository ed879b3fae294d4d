using SchemaFirst;

namespace Marketplace;

[Model, Id(nameof(Provider), nameof(Subject)), Index(nameof(UserId))]
public partial record ExternalLogin
{
    [PostgreSql.VarChar(40)] public required string Provider { get; init; }
    [PostgreSql.VarChar(200)] public required string Subject { get; init; }

    public Guid UserId { get; init; }
    [Relation(nameof(UserId), References = [nameof(User.Id)], OnDelete = ReferentialAction.Cascade)]
    public partial User User { get; }
}
