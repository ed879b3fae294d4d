using SchemaFirst;

namespace Marketplace;

[Model, Id(nameof(ReviewId), nameof(UserId)), Index(nameof(UserId))]
public partial record ReviewVote
{
    public Guid ReviewId { get; init; }
    [Relation(nameof(ReviewId), References = [nameof(Review.Id)], OnDelete = ReferentialAction.Cascade)]
    public partial Review Review { get; }

    public Guid UserId { get; init; }
    [Relation(nameof(UserId), References = [nameof(User.Id)], OnDelete = ReferentialAction.Cascade)]
    public partial User User { get; }

    public bool IsHelpful { get; init; }
}
