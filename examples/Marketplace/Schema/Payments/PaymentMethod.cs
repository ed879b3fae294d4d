using SchemaFirst;

namespace Marketplace;

[Model, Index(nameof(UserId))]
public partial record PaymentMethod
{
    [Id, Uuid(7)] public Guid Id { get; init; }

    public Guid UserId { get; init; }
    [Relation(nameof(UserId), References = [nameof(User.Id)], OnDelete = ReferentialAction.Cascade)]
    public partial User User { get; }

    public PaymentKind Kind { get; init; }
    [Unique] public required string ProviderRef { get; init; }
    [PostgreSql.Char(4)] public string? LastFour { get; init; }
    public DateOnly? ExpiresOn { get; init; }
    public partial IReadOnlyList<Payment> Payments { get; }
}
