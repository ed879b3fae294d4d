using SchemaFirst;

namespace Marketplace;

// Marketplace: independent sellers, one checkout.
// Each file of this folder is one part of the business; this one holds the database and what all parts share.

[Generator("client", "prisma-client",
    Output = "../generated", PreviewFeatures = ["partialIndexes", "postgresqlExtensions", "views"])]
[Datasource(Provider.PostgreSql, Extensions = ["citext"])]
[SchemaOrder(
    typeof(Category), typeof(Trait), typeof(TraitKind), typeof(TraitOption), typeof(Brand), typeof(Product),
    typeof(ProductStatus), typeof(ProductTranslation), typeof(ProductCategory), typeof(Variant), typeof(VariantOption),
    typeof(Price), typeof(Media), typeof(MediaKind), typeof(Tag), typeof(Collection),
    typeof(Review), typeof(ModerationState), typeof(ReviewVote), typeof(Question), typeof(Answer), typeof(Wishlist),
    typeof(WishlistItem),
    typeof(User), typeof(UserRole), typeof(Password), typeof(Session), typeof(ExternalLogin), typeof(ApiKey), typeof(ApiScope),
    typeof(Address),
    typeof(Warehouse), typeof(StockLevel), typeof(StockMovement), typeof(StockReason),
    typeof(Coupon), typeof(CouponKind), typeof(CouponRedemption), typeof(Banner), typeof(NewsletterSubscription),
    typeof(Notification), typeof(NotificationPreference), typeof(NotificationTopic),
    typeof(Currency), typeof(Country), typeof(AuditEntry), typeof(AuditAction), typeof(Job), typeof(Setting),
    typeof(Cart), typeof(CartLine), typeof(Order), typeof(OrderStatus), typeof(OrderLine), typeof(OrderEvent), typeof(Return),
    typeof(ReturnLine), typeof(ReturnReason),
    typeof(PaymentMethod), typeof(PaymentKind), typeof(Payment), typeof(PaymentStatus), typeof(Refund), typeof(Invoice),
    typeof(PayoutAccount), typeof(Payout), typeof(TaxClass), typeof(TaxRate),
    typeof(SellerRevenue), typeof(LowStock),
    typeof(Seller), typeof(SellerStatus), typeof(Membership), typeof(MembershipRole), typeof(SellerDocument),
    typeof(DocumentKind), typeof(OpeningHours), typeof(SellerFollower),
    typeof(Carrier), typeof(ShippingZone), typeof(ShippingRate), typeof(Shipment), typeof(ShipmentStatus), typeof(ShipmentLine),
    typeof(Ticket), typeof(TicketStatus), typeof(TicketMessage), typeof(Attachment), typeof(TicketLabel), typeof(Article))]
public sealed partial class MarketplaceDb : SchemaClient;
