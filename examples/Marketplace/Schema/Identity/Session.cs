using SchemaFirst;

namespace Marketplace;

[Model, Index(nameof(UserId), nameof(ExpiresAt))]
public partial record Session
{
    [Id, Uuid(7)] public Guid Id { get; init; }

    public Guid UserId { get; init; }
    [Relation(nameof(UserId), References = [nameof(User.Id)], OnDelete = ReferentialAction.Cascade)]
    public partial User User { get; }

    [Unique] public required byte[] TokenHash { get; init; }
    public string? UserAgent { get; init; }
    [PostgreSql.Inet] public string? IpAddress { get; init; }
    [Now] public DateTimeOffset CreatedAt { get; init; }
    public DateTimeOffset ExpiresAt { get; init; }
}
