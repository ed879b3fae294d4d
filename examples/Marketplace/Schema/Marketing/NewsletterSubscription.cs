using SchemaFirst;

namespace Marketplace;

/// <summary>Taken over from the old shop; its table keeps its names</summary>
[Model, Map("newsletter")]
public partial record NewsletterSubscription
{
    [Id, AutoIncrement, Map("subscriber_no")] public int Id { get; init; }
    [Unique(Map = "newsletter_email_uq"), PostgreSql.VarChar(254)] public required string Email { get; init; }
    [Default(false), Map("confirmed")] public bool IsConfirmed { get; init; }
    [Map("utm_source"), PostgreSql.VarChar(60)] public string? Source { get; init; }
    /// <summary>Stays empty until the link in the mail was clicked</summary>
    [Map("confirmed_at"), PostgreSql.Timestamp(0)] public DateTime? ConfirmedAt { get; init; }
}
