using SchemaFirst;

namespace Marketplace;

/// <summary>Somebody who signs in: a buyer, somebody who works for a seller, or one of us</summary>
[Model, Index(nameof(ReferrerId)), Index(nameof(CreatedAt))]
public partial record User
{
    [Id, Uuid(7)] public Guid Id { get; init; }
    [Unique, PostgreSql.Citext] public required string Email { get; init; }
    public required string Name { get; init; }
    public DateOnly? Birthday { get; init; }
    [Default("en"), PostgreSql.VarChar(12)] public required string Locale { get; init; }
    [Default(UserRole.Member)] public UserRole Role { get; init; }
    [Now] public DateTimeOffset CreatedAt { get; init; }
    [UpdatedAt] public DateTimeOffset UpdatedAt { get; init; }
    public DateTimeOffset? DeletedAt { get; init; }
    public Guid? ReferrerId { get; init; }

    [Relation(nameof(ReferrerId), References = [nameof(Id)], Name = "Referral", OnDelete = ReferentialAction.SetNull)]
    public partial User? Referrer { get; }

    [Relation(Name = "Referral")] public partial IReadOnlyList<User> Referred { get; }

    // signing in
    public partial Password? Password { get; }
    public partial IReadOnlyList<Session> Sessions { get; }
    public partial IReadOnlyList<ExternalLogin> Logins { get; }
    public partial IReadOnlyList<ApiKey> ApiKeys { get; }

    // buying
    public partial IReadOnlyList<Address> Addresses { get; }
    public partial IReadOnlyList<Cart> Carts { get; }
    public partial IReadOnlyList<Order> Orders { get; }
    public partial IReadOnlyList<Review> Reviews { get; }
    public partial IReadOnlyList<Wishlist> Wishlists { get; }
    public partial IReadOnlyList<ReviewVote> Helpful { get; }
    public partial IReadOnlyList<Question> Questions { get; }
    public partial IReadOnlyList<Answer> Answers { get; }
    public partial IReadOnlyList<PaymentMethod> PaymentMethods { get; }
    public partial IReadOnlyList<SellerFollower> Following { get; }

    // working
    public partial IReadOnlyList<Membership> Memberships { get; }
    public partial IReadOnlyList<StockMovement> StockMovements { get; }
    [Relation(Name = "TicketRequester")] public partial IReadOnlyList<Ticket> Tickets { get; }
    [Relation(Name = "TicketAssignee")] public partial IReadOnlyList<Ticket> AssignedTickets { get; }
    public partial IReadOnlyList<TicketMessage> Messages { get; }
    public partial IReadOnlyList<Article> Articles { get; }
    public partial IReadOnlyList<AuditEntry> AuditEntries { get; }

    public partial IReadOnlyList<NotificationPreference> NotificationChannels { get; }
    public partial IReadOnlyList<Notification> Notifications { get; }
}
