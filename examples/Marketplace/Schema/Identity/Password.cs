using SchemaFirst;

namespace Marketplace;

/// <summary>Kept apart, so that a query for users cannot carry it away</summary>
[Model]
public partial record Password
{
    [Id] public Guid UserId { get; init; }
    [Relation(nameof(UserId), References = [nameof(User.Id)], OnDelete = ReferentialAction.Cascade)]
    public partial User User { get; }

    public required byte[] Hash { get; init; }
    public required byte[] Salt { get; init; }
    [Now] public DateTimeOffset ChangedAt { get; init; }
}
